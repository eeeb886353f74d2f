import { useEffect, useId, useState } from 'preact/hooks';
import { Failed } from '../../interface/failed.tsx';
import { formatDate } from '../../interface/format-date.ts';
import { UnfoldingSentence } from '../../interface/unfolding-sentence.tsx';
import { type Answer, useAnswer } from '../../interface/use-answer.ts';
import { countWord, interfaceLocale, word } from '../../interface/words.ts';
import type { Company, FoundService, Reply } from '../../messages.ts';
import { askAhead, send } from '../../send.ts';
import { useCompanies } from '../ledger/use-companies.ts';
import { linkTo } from '../route.ts';
import { CompanyView } from './company-view.tsx';
import { ServiceView } from './service-view.tsx';

const PAUSE_MS = 200;
/** So many companies are shown at first; more on request. */
const MOST_COMPANIES = 60;

const ServiceLink = ({ service }: { service: FoundService }) => (
  <a href={linkTo('services', { service: service.id })}>{service.name}</a>
);

function Found({ text }: { text: string }) {
  const [answer, again] = useAnswer(() => send<'find-services'>({ type: 'find-services', text }), text);
  if (answer.state === 'asking') return <p role="status">{word('ui_loading')}</p>;
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={again} />;
  const { services } = answer.value;
  return (
    <>
      <p role="status">
        {services.length > 0 ? countWord('ui_services_found', services.length) : word('ui_services_none', text)}
      </p>
      <ul class="cards">
        {services.map((service) => (
          <li key={service.id} class="service-card">
            <ServiceLink service={service} />
            <span class="domain">{service.domain}</span>
            {service.alias !== null && <span class="small-print">{word('ui_also_called', service.alias)}</span>}
            {service.company?.key.startsWith('group:') && (
              <span class="small-print">{word('ui_belongs_to', service.company.name)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function MyCompanies({ companies }: { companies: Company[] }) {
  const [most, setMost] = useState(MOST_COMPANIES);
  if (companies.length === 0) return null;
  return (
    <section>
      <h2>{word('ui_my_companies')}</h2>
      <p class="small-print">{word('ui_my_companies_note')}</p>
      <ul class="chips">
        {companies.slice(0, most).map(({ key, name }) => (
          <li key={key}>
            <a class="button" href={linkTo('services', { company: key })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {companies.length > most && (
        <p class="actions">
          <button type="button" class="button" onClick={() => setMost(most * 5)}>
            {word('ui_show_more')}
          </button>
        </p>
      )}
    </section>
  );
}

function Latest({ answer, again }: { answer: Answer<Reply<'latest-changes'>>; again(): void }) {
  if (answer.state === 'asking') return <p role="status">{word('ui_loading')}</p>;
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={again} />;
  return (
    <section>
      <h2>{word('ui_latest_changes')}</h2>
      <ul class="dated">
        {answer.value.changes.map(({ id, date, sentence, service }) => (
          <li key={id}>
            {date !== null && <time dateTime={date}>{formatDate(date, interfaceLocale())}</time>}
            <div>
              <ServiceLink service={service} />
              <UnfoldingSentence sentence={sentence} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the section asks first. */
export function askServicesAhead(parameters: URLSearchParams): void {
  const [service, company] = [parameters.get('service'), parameters.get('company')];
  if (service) askAhead<'service-stories'>({ type: 'service-stories', id: service });
  else if (company) askAhead<'company-picture'>({ type: 'company-picture', company });
  else askAhead<'latest-changes'>({ type: 'latest-changes' });
}

/** What is known: searched by name or address, a service's changes, what a company learns. */
export function ServicesSection({ parameters }: { parameters: URLSearchParams }) {
  const id = useId();
  const service = parameters.get('service');
  const company = parameters.get('company');
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [latest, again] = useAnswer(() => send<'latest-changes'>({ type: 'latest-changes' }), '');
  const companies = useCompanies(latest.state !== 'asking');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  if (service) return <ServiceView key={service} id={service} />;
  if (company) return <CompanyView key={company} company={company} />;
  return (
    <>
      <h1>{word('ui_section_services')}</h1>
      <p class="lead">{word('ui_services_lead')}</p>
      <search>
        <p class="field wide">
          <label for={`${id}search`}>{word('ui_search_services')}</label>
          <input
            id={`${id}search`}
            type="search"
            maxLength={100}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </p>
      </search>
      {text === '' ? (
        <>
          <MyCompanies companies={companies} />
          <Latest answer={latest} again={again} />
        </>
      ) : (
        <Found text={text} />
      )}
    </>
  );
}
