/** Companies that many services name as those who get data, by what they are known for; the same in every language. */
import type { Topic } from '../../vocabulary.ts';
import type { PhraseTable } from '../findings/phrases.ts';

export const COMPANY_NAMES: PhraseTable<Topic> = {
  'recipient.payment-partners':
    'stripe; paypal; klarna; adyen; braintree; !apple pay; !google pay; !amazon pay; venmo; worldpay; mollie; payu; przelewy24; mercado pago; checkout com; authorize net; sofortüberweisung; afterpay; clearpay; affirm; bitpay',
  'recipient.service-providers':
    'amazon web services; aws; google analytics; google cloud; microsoft azure; cloudflare; sentry; sentry io; twilio; sendgrid; mailchimp; mailgun; sendinblue; brevo; campaign monitor; salesforce; hubspot; zendesk; intercom; braze; segment io; mixpanel; amplitude; appsflyer; hotjar; matomo; new relic; datadog; firebase; crashlytics; greenhouse; onetrust; socketlabs; fathom',
  'recipient.advertisers':
    'doubleclick; google ads; google adsense; google marketing; meta pixel; facebook pixel; facebook ads; tiktok pixel; criteo; taboola; outbrain; adroll; rtb house; the trade desk; applovin; unity ads; ironsource; flashtalking; appnexus; xandr',
};
