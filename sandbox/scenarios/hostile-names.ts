import { passAnyRole, policyText, standing } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Add policies @everyone <img src=x onerror=alert(1)>',
  story:
    'File names and Sids that try to be workflow commands, mentions, links and markup. They stay text: no command is obeyed, nobody is mentioned, nothing becomes HTML.',
  repository: {
    base: standing,
    head: {
      'policies/::error file=nowhere.json,line=1::owned.json': policyText({
        ...passAnyRole,
        Sid: '::set-output name=verdict::passed',
      }),
      'policies/##[set-output name=verdict;]passed.json': policyText({
        ...passAnyRole,
        Sid: '##[add-mask]policy',
      }),
      'policies/@octocat fixes #1 <!-- iam-gate -->.json': policyText({
        ...passAnyRole,
        Sid: '</details><img src=x onerror=alert(1)>@octocat',
      }),
      'policies/line\nbreak ::stop-commands::x.json': policyText({
        ...passAnyRole,
        Sid: '\n::stop-commands::x\n##[error]owned',
      }),
      'policies/`code` | table | [link](https:\\\\evil.example) ![image](x).json': policyText({
        ...passAnyRole,
        Sid: '``` | [x](javascript:alert(1))',
      }),
      'policies/naïve ✓ 政策 \u202egnp.json': policyText({ ...passAnyRole, Sid: '' }),
    },
  },
  expected: {
    verdict: 'failed',
    exitCode: 1,
    annotations: [
      { level: 'error', file: 'policies/::error file=nowhere.json,line=1::owned.json', line: 7 },
      // The last slot of a level counts what did not fit.
      { level: 'error', says: 'more of this kind' },
    ],
  },
};
export default scenario;
