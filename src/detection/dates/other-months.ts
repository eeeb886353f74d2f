/** Months of the Persian solar year, Farvardin first. */
export const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند';

/** Months of the Islamic lunar year, Muharram first. */
export const ISLAMIC_MONTHS =
  'محرم صفر ربيع_الأول ربيع_(?:الثاني|الآخر) جمادى_الأول[ىه] جمادى_(?:الآخرة|الثانية) رجب شعبان رمضان شوال ذ[وي]_القعدة ذ[وي]_الحجة';
