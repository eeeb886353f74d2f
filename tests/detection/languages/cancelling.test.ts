// @vitest-environment happy-dom
/** "Cancel" refuses; a label that accepts what is called after cancelling does not. */
import { describe, expect, it } from 'vitest';
import { promptsIn } from '../page.ts';

/** A language, a label that accepts terms about cancelling, the label that breaks off, and the one that goes back. */
const LABELS: [string, string, string, string][] = [
  ['en', 'Accept the cancellation policy and book', 'Cancel', 'Back'],
  ['de', 'Stornobedingungen akzeptieren und buchen', 'Abbrechen', 'Zurück'],
  ['fr', "Accepter les conditions d'annulation et réserver", 'Annuler', 'Retour'],
  ['es', 'Aceptar la política de cancelación y reservar', 'Cancelar', 'Volver'],
  ['pt', 'Aceitar a política de cancelamento e reservar', 'Cancelar', 'Voltar'],
  ['it', 'Accetta le condizioni di annullamento e prenota', 'Annulla', 'Indietro'],
  ['nl', 'Annuleringsvoorwaarden accepteren en boeken', 'Annuleren', 'Terug'],
  ['pl', 'Akceptuję zasady anulowania i rezerwuję', 'Anuluj', 'Wstecz'],
  ['sv', 'Godkänn avbokningsreglerna och boka', 'Avbryt', 'Tillbaka'],
  ['da', 'Accepter fortrydelsesvilkårene og bestil', 'Annuller', 'Tilbage'],
  ['no', 'Godta avbestillingsreglene og bestill', 'Avbryt', 'Tilbake'],
  ['fi', 'Hyväksy peruutusehdot ja varaa', 'Peruuta', 'Takaisin'],
  ['cs', 'Souhlasím se storno podmínkami a rezervovat', 'Zrušit', 'Zpět'],
  ['sk', 'Súhlasím so storno podmienkami a rezervovať', 'Zrušiť', 'Späť'],
  ['ro', 'Accept condițiile de anulare și rezerv', 'Anulează', 'Înapoi'],
  ['el', 'Αποδοχή πολιτικής ακύρωσης και κράτηση', 'Ακύρωση', 'Πίσω'],
  ['tr', 'İptal koşullarını kabul et ve rezervasyon yap', 'İptal', 'Geri'],
  ['ru', 'Принять условия отмены и забронировать', 'Отмена', 'Назад'],
  ['uk', 'Прийняти умови скасування й забронювати', 'Скасувати', 'Назад'],
  ['ar', 'أوافق على سياسة الإلغاء وأحجز', 'إلغاء', 'رجوع'],
  ['fa', 'پذیرش شرایط لغو و رزرو', 'لغو', 'بازگشت'],
  ['hi', 'रद्दीकरण नीति स्वीकार करें और बुक करें', 'रद्द करें', 'वापस'],
  ['id', 'Setujui kebijakan pembatalan dan pesan', 'Batal', 'Kembali'],
  ['ms', 'Setuju dengan polisi pembatalan dan tempah', 'Batal', 'Kembali'],
  ['vi', 'Đồng ý chính sách hủy bỏ và đặt phòng', 'Hủy', 'Quay lại'],
  ['th', 'ยอมรับนโยบายการยกเลิกและจอง', 'ยกเลิก', 'กลับ'],
  ['ja', '宿泊約款とキャンセルポリシーに同意して予約する', 'キャンセル', '戻る'],
  ['ko', '취소 규정에 동의하고 예약하기', '취소', '뒤로'],
  ['zh', '同意取消政策并预订', '取消', '返回'],
];

const read = (lang: string, html: string) => {
  document.documentElement.lang = lang;
  return promptsIn(html).map(({ prompt }) => prompt);
};

describe.each(LABELS)('in %s', (lang, accepts, breaksOff, goesBack) => {
  const form = (...labels: string[]) =>
    `<h1>42</h1><form><input name="a"><input type="email">${labels.map((label) => `<button type="button">${label}</button>`).join('')}</form>`;

  it('a label that accepts terms about cancelling is the action, and "cancel" beside it says no', () => {
    const [prompt] = read(lang, form(breaksOff, accepts));
    expect(prompt?.action).toBe(accepts);
    expect(prompt?.alternatives).toEqual([{ kind: 'decline', text: breaksOff }]);
  });

  it('what goes back, or breaks off, accepts nothing', () => {
    expect(read(lang, form(goesBack, breaksOff))).toEqual([]);
  });
});
