import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { policyArguments } from '../../../../src/policy/extract/terraform/policy-arguments.ts';
import { read } from './reading.ts';

const corpora = new URL('../../../../../shared/corpora/terraform/', import.meta.url);

/** The files of one repository of the corpora. */
function filesOf(name: string): Record<string, string> {
  const root = join(corpora.pathname, name);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names.filter(
    (path) => /\.(?:tf|tfvars|json|tftpl|tpl)$/.test(path) && statSync(join(root, path)).isFile(),
  );
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Resources that set an argument of the table, found by nothing but the shape of a formatted file. */
function expectedIn(files: Readonly<Record<string, string>>): { file: string; name: string }[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const blocks = text.matchAll(/^resource "(\w+)" "([\w-]+)" \{([\s\S]*?)\n\}/gm);
    return [...blocks].flatMap(([, type = '', label = '', body = '']) =>
      Object.keys(policyArguments[type] ?? {})
        .filter((argument) => new RegExp(`^  ${argument.split('.')[0] ?? ''} *[={]`, 'm').test(body))
        .map((argument) => ({ file, name: `${type}.${label}.${argument.split('.')[0] ?? ''}` })),
    );
  });
}

/** Switched off by default, with a policy that only AWS or the caller knows: there is nothing to say. */
const switchedOff: Readonly<Record<string, readonly string[]>> = {
  'terraform-aws-lambda': ['aws_iam_role_policy.tracing.policy'],
  'terraform-aws-sns': ['aws_sns_topic.this.policy'],
};

const repositories = existsSync(corpora)
  ? [
      'github-runner',
      'serverless-patterns',
      'terraform-aws-iam',
      'terraform-aws-kms',
      'terraform-aws-lambda',
      'terraform-aws-s3-bucket',
      'terraform-aws-sns',
      'terraform-aws-sqs',
    ]
  : [];

(repositories.length > 0 ? describe : describe.skip)(
  'public modules (skipped where the corpora are absent)',
  () => {
    it.each(repositories)('%s: every argument that holds a policy is found or named', async (name) => {
      const files = filesOf(name);
      const { documents, unread } = await read(files);
      const said = [
        ...documents.map((document) => document.name ?? ''),
        ...unread.map(({ reason }) => reason),
      ].map((text) => text.replace(/\[[^\]]*\]/g, ''));
      const missed = expectedIn(files).filter(
        ({ name: wanted }) => !said.some((text) => text.includes(wanted)),
      );
      expect(missed.map((one) => one.name)).toEqual(switchedOff[name] ?? []);
    });
  },
);
