import type { Principal } from '../policy/statement.ts';
import { hasSymbol, letters, literalPattern, type Pattern } from './pattern.ts';
import { accountOf, all, ofAccount, saysWhatItIs, tagged } from './principals.ts';
import { strings, type StringSet } from './strings.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Strangers: nobody, and everyone of an account that the policies do not name. S3's «meaning of public» asks for "fixed
 * values" of "an AWS principal, user, role, or service principal": services and providers of identities are strangers
 * only where a policy names all of them, which IAM refuses of services, and then those that it does not name too.
 */
export function strangers(
  policy: readonly Principal[],
  { principals }: Vocabulary,
  accounts: readonly Pattern[],
): { some: StringSet; none: StringSet } {
  const named = [...principals].flatMap((text) => {
    const account = accountOf(text);
    return account === undefined ? [] : ofAccount(null, letters(account));
  });
  const other = (['Service', 'Federated'] as const).map((type) => {
    const kind = type === 'Service' ? 'service' : 'federated';
    const texts = policy.flatMap((each) => (each.type === type && each.value.known ? [each.value.text] : []));
    const fixed = texts.filter((text) => text !== '*');
    return {
      some: fixed.length < texts.length ? [all(kind)] : [],
      none: fixed.map((text) => literalPattern(tagged(kind, text))),
    };
  });
  return {
    some: strings([
      literalPattern(tagged('anonymous', '')),
      all('identity'),
      ...other.flatMap(({ some }) => some),
    ]),
    none: strings(
      [
        ...named,
        ...accounts.flatMap((account) => ofAccount(null, account.tokens)),
        ...other.flatMap(({ none }) => none),
      ],
      true,
    ),
  };
}

/** Principals that the file does not tell: they may be everyone, so that none of them makes an example of a stranger. */
export const untold = ({ principals }: Vocabulary): StringSet =>
  strings(
    [...principals]
      .filter((text) => hasSymbol(text) && !saysWhatItIs(text))
      .map((text) => literalPattern(tagged('identity', text))),
    true,
  );
