/** A short policy of our own making, with the structures that real ones have. */
export const POLICY = `# Privacy Policy of Example

Last updated: 3 May 2024

This policy explains what Example Inc. ("we", "us") does with your data. "Group Companies" means companies that we control, including Sample Ltd. and Other GmbH.

## 1. What we collect

We collect the following when you use our services:

* your e-mail address and phone number;
* your IP address and device identifiers;
* with your permission, your precise location.

We do not sell your personal information. We keep your messages for 30 days after you delete them.

## 2. Whom we share it with

We share your account information with our Group Companies, e.g. for security, and with service providers acting on our behalf. We may disclose data to law enforcement where the law requires it (see Sec. 4 of the Act).

| Data | Purpose |
| --- | --- |
| Payment information | To process your order and prevent fraud |

## 3. Your choices

You can opt out of marketing e-mails at any time in your settings. You may delete your account; we then erase your data within 14 days. If you do not agree with this policy, you must stop using our services.

## 4. Changes

We may change this policy from time to time and will notify you in advance of material changes.
`;

/** The same as a web page with the furniture of one. */
export const PAGE = `<!doctype html><html lang="en"><head><title>Privacy</title><style>p{color:red}</style></head><body class="has-nav">
<nav><ul><li><a href="/">Home</a></li><li><a href="/shop">Shop now</a></li></ul></nav>
<div id="cookie-banner">We use cookies. <button>Accept</button></div>
<main><h1>Privacy Policy of Example</h1>
<script>document.write("<p>never text</p>")</script>
<p>This policy explains what <b>Example&nbsp;Inc.</b> (&ldquo;we&rdquo;) does with your data &amp; how long we keep it.</p>
<h2>What we collect</h2><p>We collect the following when you use our services:</p>
<ul><li>your e-mail address and phone number;<li>your <i>IP address</i> and device identifiers.</ul>
<table><tr><th>Data</th><th>Purpose</th></tr><tr><td>Payment information</td><td>To process your order</td></tr></table>
<p>We do not sell your personal information.<br>We keep your messages for 30 days after you delete them, and we share your account information with our service providers, who act on our behalf.</p>
<p>You can ask us at any time which of your data we hold.</p>
<p style="display:none">Hidden words</p></main>
<footer>© Example <a href="/de">Deutsch</a> <a href="/fr">Français</a></footer></body></html>`;

const OTHER_LANGUAGES: Record<string, string> = {
  de: 'Wir verwenden Cookies, um Ihnen unsere Dienste zu bieten. Sie können das jederzeit in den Einstellungen ändern. ',
  es: 'Utilizamos cookies para ofrecerle nuestros servicios. Puede cambiar sus preferencias en cualquier momento. ',
  fr: 'Nous utilisons des cookies pour vous fournir nos services. Vous pouvez modifier vos préférences à tout moment. ',
  it: 'Utilizziamo i cookie per fornirti i nostri servizi. Puoi modificare le tue preferenze in qualsiasi momento. ',
  pl: 'Używamy plików cookie, aby świadczyć nasze usługi. W każdej chwili możesz zmienić swoje ustawienia. ',
  pt: 'Usamos cookies para lhe oferecer os nossos serviços. Você pode alterar suas preferências a qualquer momento. ',
};

/** A text long enough to be a policy of a language, for a sentence to stand in. */
export const around = (lang: string): string => OTHER_LANGUAGES[lang]?.repeat(12) ?? POLICY;
