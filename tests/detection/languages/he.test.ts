// @vitest-environment happy-dom
import { describeLanguage } from './page.ts';

describeLanguage('Hebrew', {
  lang: 'he',
  prompts: [
    {
      kind: 'signup',
      shape: 'below',
      text: 'ביצירת חשבון הנך מסכים ל[תנאי השימוש](t) ומאשר שקראת את [מדיניות הפרטיות](p).',
      action: 'יצירת חשבון',
    },
    {
      kind: 'signup',
      shape: 'split',
      text: 'בלחיצה על הרשמה אני מאשר/ת את [תקנון האתר](t) ואת [מדיניות הפרטיות](p).',
      action: 'הרשמה',
    },
    { kind: 'signup', shape: 'link', text: 'בהצטרפותך לאתר את/ה מקבל/ת על עצמך את [התנאים](t).', action: 'הצטרפו' },
    { kind: 'checkbox', shape: 'label', text: 'קראתי ואני מסכים/ה ל[תקנון](t)', button: 'שליחה' },
    { kind: 'checkbox', shape: 'after', text: 'אני מאשרת שקראתי את [תנאי השימוש](t) ואני מסכימה להם', button: 'המשך' },
    {
      kind: 'reconsent',
      shape: 'dialog',
      title: 'אנחנו מעדכנים את התנאים',
      text: "התנאים החדשים ייכנסו לתוקף ב-8 בפברואר 2021. {כדי להמשיך להשתמש בצ'אטה עליך להסכים ל[תנאים](t) החדשים ול[מדיניות הפרטיות](p).}",
      action: 'מסכים וממשיך',
      others: [
        ['later', 'לא עכשיו'],
        ['log-out', 'התנתקות'],
      ],
      deadline: '2021-02-08',
      cost: 'access-lost',
    },
    {
      kind: 'reconsent',
      shape: 'overlay',
      title: 'שינויים בהסכם',
      text: '{נא לאשר את [הסכם המשתמש](t) החדש עד 1 במרץ 2021.} אחרת חשבונך יימחק.',
      action: 'אני מסכים',
      others: [
        ['delete-account', 'מחיקת החשבון'],
        ['decline', 'לא מסכים'],
      ],
      deadline: '2021-03-01',
      cost: 'account-deleted',
    },
    { kind: 'continue', shape: 'bar', text: 'בהמשך את/ה מסכים/ה ל[תנאים](t).', action: 'המשך' },
    { kind: 'checkout', shape: 'above', text: 'בביצוע ההזמנה הנך מאשר את [תקנון הרכישה](t).', action: 'לתשלום' },
    {
      kind: 'oauth',
      shape: 'step',
      title: 'האפליקציה מבקשת גישה לחשבון שלך',
      text: 'בלחיצה על הכפתור הנך מסכים ל[תנאים](t) ול[מדיניות הפרטיות](p) של האפליקציה.',
      action: 'לאפשר גישה',
    },
  ],
  none: [
    {
      kind: 'cookie banner',
      text: 'אתר זה משתמש בעוגיות. בהמשך הגלישה באתר הנך מסכים לשימוש בעוגיות. ראו [מדיניות העוגיות](c).',
      buttons: ['מאשר', 'הגדרות'],
    },
    { kind: 'marketing box', text: 'אני מסכים לקבל ניוזלטר והצעות בדואר אלקטרוני.', buttons: ['שליחה'] },
    {
      kind: 'article',
      text: '"בלחיצה על הכפתור אתם מסכימים לתנאים החדשים", נכתב בחלון. רבים שואלים מדוע המשתמשים חייבים להסכים לתנאים כדי להמשיך.',
      buttons: ['הירשמו'],
    },
    { kind: 'question', text: 'אנה רוצה להיות חברה שלך. האם לאשר את הבקשה?', buttons: ['אישור', 'דחייה'] },
    { kind: 'log-in', text: '[תנאים](t) · [פרטיות](p)', buttons: ['כניסה'] },
  ],
});
