import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answerLine, ask, BadQuestion, type Question } from '../access/ask.ts';
import { commandContext, type AccessAnswer, type GateResult } from '../gate/result.ts';
import { parseJson } from '../policy/extract/json.ts';
import { wholeFile } from '../policy/extract/located-text.ts';
import type { Node } from '../policy/node.ts';
import { SourceText } from '../policy/source.ts';
import { version } from '../version.ts';
import { checkFormat, reportOptions, writeReport } from './report-output.ts';
import { UsageError, type Command, type ExitCode, type Terminal } from './terminal.ts';

const options = {
  reference: { type: 'string' },
  policy: { type: 'string' },
  'policy-type': { type: 'string' },
  'resource-type': { type: 'string' },
  deny: { type: 'string', multiple: true },
  'deny-resources': { type: 'string', multiple: true },
  public: { type: 'boolean', default: false },
  batch: { type: 'string' },
  config: { type: 'string' },
  ...reportOptions,
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** Says what a policy newly allows, or that it allows something that nobody may have. */
export const diff: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (values.batch !== undefined) return answerBatch(values.batch, terminal);
  checkFormat(values);
  if (values.policy === undefined) return compareCommits(values, positionals, terminal);
  if (positionals.length > 0) throw new UsageError('compare commits, or ask about --policy, not both');
  try {
    const { question, path } = await questionFrom(values, values.policy, terminal);
    const result = resultOf(ask(question), path, question);
    if (values.format !== 'text') return await writeReport(result, values, terminal);
    if (values.output === undefined) terminal.out(textOf(result));
    else await writeFile(resolve(terminal.cwd, values.output), textOf(result));
    return exitOf(result.access);
  } catch (error) {
    if (!(error instanceof BadQuestion)) throw error;
    terminal.error(`iam-gate diff: ${error.message}\n`);
    return 2;
  }
};

async function compareCommits(
  values: Values,
  commits: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = [values.reference, values.deny, values['deny-resources']].some(
    (value) => value !== undefined,
  );
  if (asked || values.public)
    throw new UsageError('--policy NEW.json is missing: the policy that is asked about');
  if (commits.length > 2) throw new UsageError('two commits at most: BASE and HEAD');
  const { diffCommits } = await import('./diff-commits.ts');
  const { commandSettings } = await import('./check.ts');
  const { result, texts } = await diffCommits(commits, await commandSettings(values, terminal), terminal);
  return writeReport(result, values, terminal, texts);
}

async function questionFrom(
  values: Values,
  policyPath: string,
  terminal: Terminal,
): Promise<{ question: Question; path: string }> {
  const listed = values.deny !== undefined || values['deny-resources'] !== undefined;
  const asked = [values.reference !== undefined, listed, values.public].filter(Boolean).length;
  if (asked !== 1)
    throw new UsageError('ask one thing: --reference, or --deny and --deny-resources, or --public');
  const policy = await readPolicyFile(policyPath, terminal);
  const path = relative(terminal.cwd, resolve(terminal.cwd, policyPath)).split(sep).join('/');
  if (values.public) {
    const resourceType = values['resource-type'];
    if (resourceType === undefined)
      throw new UsageError('--public needs --resource-type, such as AWS::S3::Bucket');
    return { path, question: { kind: 'public-access', policy, resourceType } };
  }
  const policyType = values['policy-type'];
  if (policyType === undefined)
    throw new UsageError('--policy-type is needed: IDENTITY_POLICY or RESOURCE_POLICY');
  if (values.reference !== undefined) {
    const reference = await readPolicyFile(values.reference, terminal);
    return { path, question: { kind: 'new-access', policy, reference, policyType } };
  }
  const split = (lists: readonly string[] = []): string[] =>
    lists.flatMap((list) => list.split(',').flatMap((entry) => entry.trim() || []));
  const actions = split(values.deny);
  return {
    path,
    question: {
      kind: 'forbidden-access',
      policy,
      policyType,
      actions,
      resources: split(values['deny-resources']),
    },
  };
}

/** @throws BadQuestion with file, line and column */
async function readPolicyFile(path: string, { cwd }: Terminal): Promise<Node> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch((error: unknown) => {
    throw new BadQuestion(
      `${path} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  const source = new SourceText(path, text);
  const { root, problems } = parseJson(wholeFile(source));
  const [problem] = problems;
  if (problem) {
    const { line, column } = source.positionAt(problem.at.start);
    throw new BadQuestion(`${path}:${line}:${column + 1}: this is no JSON: ${problem.reason}`);
  }
  if (!root) throw new BadQuestion(`${path} is empty: a policy was expected`);
  return root;
}

async function answerBatch(path: string, terminal: Terminal): Promise<ExitCode> {
  const results: Pick<AccessAnswer, 'result'>[] = [];
  // `-` is standard input, as for other tools that read lines.
  const input = path === '-' ? terminal.input?.() : createReadStream(resolve(terminal.cwd, path), 'utf8');
  if (!input) throw new UsageError('--batch - needs a standard input');
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.trim() === '') continue;
      const answer = answerLine(line.replace(/^\uFEFF/, ''));
      results.push({ result: answer.result });
      terminal.out(`${JSON.stringify(answer)}\n`);
    }
  } catch (error) {
    terminal.error(
      `iam-gate diff: ${path} could not be read: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 2;
  }
  return exitOf(results);
}

function exitOf(answers: readonly Pick<AccessAnswer, 'result'>[]): ExitCode {
  if (answers.some(({ result }) => result === 'FAIL')) return 1;
  return answers.some(({ result }) => result === 'UNKNOWN') ? 2 : 0;
}

const verdicts = { PASS: 'passed', FAIL: 'failed', UNKNOWN: 'incomplete' } as const;

function resultOf(answer: AccessAnswer, file: string, question: Question): GateResult {
  const isPublic = question.kind === 'public-access';
  return {
    verdict: verdicts[answer.result],
    because: sentenceOf(answer),
    documents: [
      {
        file,
        name: null,
        policyType: isPublic ? 'RESOURCE_POLICY' : question.policyType,
        resourceType: isPublic ? question.resourceType : null,
        engine: 'offline',
        findings: 0,
        notes: [],
      },
    ],
    judged: [],
    checks: [],
    access: [{ ...answer, file, document: null }],
    coverage: [{ file, status: 'validated', reason: null, documents: 1 }],
    unread: [],
    notices: [],
    timings: {},
    context: commandContext(version),
  };
}

const sentences: Readonly<Record<AccessAnswer['kind'], Record<'PASS' | 'FAIL', string>>> = {
  'new-access': {
    PASS: 'the policy allows nothing that the reference does not allow',
    FAIL: 'the policy allows what the reference does not allow',
  },
  'forbidden-access': {
    PASS: 'the policy allows none of the listed access',
    FAIL: 'the policy allows listed access',
  },
  'public-access': { PASS: 'the policy lets in no stranger', FAIL: 'the policy lets in strangers' },
};

const sentenceOf = ({ kind, result, reason }: AccessAnswer): string =>
  result === 'UNKNOWN' ? `this could not be decided: ${reason ?? ''}` : sentences[kind][result];

function textOf({ access }: GateResult): string {
  return access
    .map((answer) => {
      const { result, witness, statement } = answer;
      const lines = [`${result}: ${sentenceOf(answer)}.`];
      if (witness) {
        if (witness.principal !== undefined) lines.push(`  principal  ${JSON.stringify(witness.principal)}`);
        lines.push(`  action     ${witness.action}`, `  resource   ${witness.resource}`);
        for (const [key, values] of Object.entries(witness.context))
          lines.push(`  with       ${key} = ${values.map((value) => JSON.stringify(value)).join(', ')}`);
        lines.push(`  by         Statement[${statement ?? 0}] of the new policy`);
      }
      return `${lines.join('\n')}\n`;
    })
    .join('');
}
