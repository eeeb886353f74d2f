import { useEffect, useRef, useState } from 'preact/hooks';
import type { Company } from '../../messages.ts';
import { send } from '../../send.ts';

const NONE: Company[] = [];

/**
 * The companies that the ledger's services belong to, by name.
 * @param mayAsk in a long ledger the answer takes a while: what a person looks at first is asked for before
 * @param round they are asked for again when it changes
 * @returns none until the answer is there
 */
export function useCompanies(mayAsk: boolean, round = 0): Company[] {
  const [companies, setCompanies] = useState(NONE);
  const asked = useRef(-1);
  useEffect(() => {
    if (!mayAsk || asked.current === round) return;
    asked.current = round;
    send<'ledger-companies'>({ type: 'ledger-companies' }).then(
      (answer) => {
        const { compare } = new Intl.Collator();
        setCompanies(answer.companies.sort((one, other) => compare(one.name, other.name)));
      },
      // Without them one can still search.
      () => undefined,
    );
  }, [mayAsk, round]);
  return companies;
}
