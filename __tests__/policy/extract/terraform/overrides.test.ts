import { describe, expect, it } from '@jest/globals';
import { names, placeOf, policyOf, read } from './reading.ts';
import { nodeAt } from '../../../../src/policy/node.ts';

const policy = (action: string): string =>
  `jsonencode({ Statement = [{ Effect = "Allow", Action = "${action}", Resource = local.bucket }] })`;
const main = `
  locals {
    bucket = "arn:aws:s3:::one"
  }
  resource "aws_iam_role" "r" {
    assume_role_policy = ${policy('sts:AssumeRole')}
    inline_policy {
      policy = ${policy('s3:GetObject')}
    }
    inline_policy {
      policy = ${policy('s3:PutObject')}
    }
  }`;
const actionsIn = async (files: Record<string, string>): Promise<unknown[]> =>
  (await read(files)).documents.map((document) => {
    const [statement] = (policyOf(document) as { Statement: { Action: string; Resource: string }[] })
      .Statement;
    return `${document.file} ${statement?.Action ?? ''} ${statement?.Resource ?? ''}`;
  });

describe('override files', () => {
  it('an argument replaces the one of its name and stands in its own file', async () => {
    const override = `resource "aws_iam_role" "r" {\n  assume_role_policy = ${policy('sts:TagSession')}\n}`;
    const found = await read({ 'main.tf': main, 'dev_override.tf': override });
    expect(names(found)).toContain('aws_iam_role.r.assume_role_policy');
    const trust = found.documents.find(({ name }) => name?.endsWith('assume_role_policy'));
    expect(trust && placeOf(nodeAt(trust.root, ['Statement', 0, 'Action']))).toBe('dev_override.tf:2:78');
    expect(found.documents).toHaveLength(3);
  });

  it('a nested block replaces all of its type, also one that `dynamic` makes', async () => {
    const override = `resource "aws_iam_role" "r" {
      dynamic "inline_policy" {
        for_each = ["s3:ListBucket"]
        content {
          policy = ${policy('${inline_policy.value}')}
        }
      }
    }`;
    expect(await actionsIn({ 'main.tf': main, 'override.tf': override })).toEqual([
      'main.tf sts:AssumeRole arn:aws:s3:::one',
      'override.tf s3:ListBucket arn:aws:s3:::one',
    ]);
  });

  it('a local is replaced by its name; the last file wins', async () => {
    const set = (name: string): string => `locals {\n  bucket = "arn:aws:s3:::${name}"\n}`;
    const files = { 'main.tf': main, 'a_override.tf': set('two'), 'b_override.tf': set('three') };
    for (const line of await actionsIn(files)) expect(line).toMatch(/arn:aws:s3:::three$/);
  });

  it('what overrides nothing is read all the same', async () => {
    const override = `resource "aws_iam_policy" "new" {\n  policy = ${policy('s3:*')}\n}`;
    expect(await actionsIn({ 'main.tf': main, 'override.tf': override })).toContain(
      'override.tf s3:* arn:aws:s3:::one',
    );
  });
});

describe('policy documents of a check', () => {
  it('are read', async () => {
    const found = await read({
      'main.tf': `check "access" {
        data "aws_iam_policy_document" "d" {
          statement {
            actions   = ["s3:GetObject"]
            resources = ["*"]
          }
        }
        assert {
          condition     = length(data.aws_iam_policy_document.d.json) > 0
          error_message = "none"
        }
      }`,
    });
    expect(names(found)).toEqual(['data.aws_iam_policy_document.d']);
  });
});

describe('policies in YAML', () => {
  it('are found in the text of an argument', async () => {
    const found = await read({
      'main.tf': `resource "aws_api_gateway_rest_api" "api" {
        body = <<-E
          openapi: 3.0.1
          x-amazon-apigateway-policy:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Principal: "*"
                Action: execute-api:Invoke
                Resource: execute-api:/*
        E
      }`,
    });
    expect(found.unread).toEqual([]);
    expect(names(found)).toEqual(['aws_api_gateway_rest_api.api.body.x-amazon-apigateway-policy']);
    const [document] = found.documents;
    expect(document && placeOf(nodeAt(document.root, ['Statement', 0, 'Action']))).toBe('main.tf:9:24');
  });
});
