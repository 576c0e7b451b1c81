import { passAnyRole, policyText, standing } from '../content.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  title: 'Add a deploy policy',
  story:
    'A fork’s pull request under pull_request_target: nothing of it is checked out, its files come over the API as data, and the base repository’s token writes the comment.',
  event: 'pull_request_target',
  from: 'fork',
  repository: {
    base: standing,
    head: {
      'policies/deploy.json': policyText(passAnyRole),
      'policies/linked.json': { symlink: '/etc/passwd' },
      vendor: { submodule: '9fceb02d0ae598e95dc970b74767f19372d61af8' },
    },
  },
  permissions: { contents: 'read', 'pull-requests': 'write' },
  expected: {
    verdict: 'failed',
    exitCode: 1,
    comment: 'created',
    annotations: [
      { level: 'error', file: 'policies/deploy.json', line: 7, says: 'PASS_ROLE_WITH_STAR_IN_RESOURCE' },
    ],
    says: { summary: ['policies/linked.json', 'vendor'] },
    requests: {
      made: [
        'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      ],
    },
  },
};
export default scenario;
