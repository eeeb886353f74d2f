// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Persian', {
  lang: 'fa',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'با ایجاد حساب کاربری، [شرایط استفاده](t) را می‌پذیرید و تأیید می‌کنید که [سیاست حفظ حریم خصوصی](p) را خوانده‌اید.',
      action: 'ایجاد حساب کاربری',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'با کلیک روی دکمه ثبت نام، [قوانین و مقررات](t) سایت را می پذیرم.',
      action: 'ثبت نام',
    },
    { kind: 'signup', shape: 'link', text: 'ثبت‌نام شما به معنای پذیرش [قوانین](t) است.', action: 'عضویت' },
    { kind: 'checkbox', shape: 'label', text: '[قوانین و مقررات](t) را مطالعه کرده‌ام و با آن موافقم', button: 'ارسال' },
    { kind: 'checkbox', shape: 'after', text: '[شرایط و ضوابط](t) را خوانده و قبول دارم', button: 'ادامه' },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'شرایط ما به‌روزرسانی شده است',
      text: 'شرایط جدید از ۱۹ بهمن ۱۳۹۹ لازم‌الاجرا می‌شود. {برای ادامهٔ استفاده از چتا باید [شرایط](t) جدید و [سیاست حریم خصوصی](p) را بپذیرید.}',
      action: 'می‌پذیرم و ادامه می‌دهم',
      others: [
        ['later', 'بعداً'],
        ['log-out', 'خروج'],
      ],
      deadline: '2021-02-07',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'تغییر در توافق‌نامه',
      text: '{لطفاً [توافق‌نامهٔ کاربری](t) جدید را تا ۱ مارس ۲۰۲۱ بپذیرید.} در غیر این صورت حساب شما حذف خواهد شد.',
      action: 'موافقم',
      others: [
        ['delete-account', 'حذف حساب'],
        ['decline', 'نمی‌پذیرم'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'با ادامه، [شرایط](t) را می‌پذیرید.', action: 'ادامه' },
    { kind: 'checkout', shape: 'above', text: 'با ثبت سفارش، [شرایط خرید](t) را می‌پذیرید.', action: 'پرداخت' },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'برنامه خواهان دسترسی به حساب شماست',
      text: 'با کلیک کردن روی «اجازه می‌دهم» [شرایط](t) و [سیاست حریم خصوصی](p) برنامه را می‌پذیرید.',
      action: 'اجازه می‌دهم',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'ما از کوکی‌ها استفاده می‌کنیم. با ادامهٔ بازدید از سایت، استفاده از کوکی‌ها را می‌پذیرید. [سیاست کوکی‌ها](c) را ببینید.',
      buttons: ['قبول', 'تنظیمات'],
    },
    { kind: 'marketing box', text: 'موافقم که خبرنامه و پیشنهادها را با ایمیل دریافت کنم.', buttons: ['ارسال'] },
    {
      kind: 'article',
      text: '«با زدن دکمه شرایط جدید را می‌پذیرید»؛ این جمله در پنجره آمده است. بسیاری می‌پرسند چرا کاربران باید شرایط را بپذیرند.',
      buttons: ['عضویت'],
    },
    { kind: 'question', text: 'آنا می‌خواهد دوست شما باشد. آیا درخواست را می‌پذیرید؟', buttons: ['پذیرش', 'رد کردن'] },
    { kind: 'log-in', text: '[شرایط](t) · [حریم خصوصی](p)', buttons: ['ورود'] },
  ],
});
