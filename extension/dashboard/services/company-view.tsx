import { Failed } from '../../interface/failed.tsx';
import { SentenceList } from '../../interface/sentence-list.tsx';
import { FlowPicture } from '../../interface/story/flow-picture.tsx';
import { useAnswer } from '../../interface/use-answer.ts';
import { countWord, word } from '../../interface/words.ts';
import { send } from '../../send.ts';
import { linkTo } from '../route.ts';

/** What a company learns over all that the person accepted from its services. */
export function CompanyView({ company: key }: { company: string }) {
  const [answer, again] = useAnswer(() => send<'company-picture'>({ type: 'company-picture', company: key }), key);
  if (answer.state === 'asking') return <p role="status">{word('ui_loading')}</p>;
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={again} />;
  const { company, decisions, picture } = answer.value;
  return (
    <>
      <p>
        <a href={linkTo('services')}>{word('ui_back_to_services')}</a>
      </p>
      <h1>{word('ui_company_title', company.name)}</h1>
      <p class="lead">
        {decisions > 0
          ? countWord('ui_company_decisions', decisions, company.name)
          : word('ui_company_none', company.name)}
      </p>
      <div class="story level-notable">
        {picture.flow && <FlowPicture flow={picture.flow} />}
        {picture.parts.map(({ service, sentences }) => (
          <section key={service}>
            <h2>{service}</h2>
            <SentenceList sentences={sentences} />
          </section>
        ))}
      </div>
      {decisions > 0 && picture.parts.length === 0 && <p>{word('ui_company_unknown')}</p>}
      {decisions > 0 && (
        <p class="actions">
          <a class="button" href={linkTo('ledger', { company: key })}>
            {word('ui_company_rows')}
          </a>
          <a class="button" href={linkTo('print', { company: key })}>
            {word('ui_print_company', company.name)}
          </a>
        </p>
      )}
    </>
  );
}
