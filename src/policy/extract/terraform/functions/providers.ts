import { failedAt, knownText, objectAt, stringAt, type ObjectMember } from '../value.ts';
import { assumptionIn, ofTexts, unknownFrom, type Functions } from './function.ts';

const arnParts = ['partition', 'service', 'region', 'account_id', 'resource'] as const;

/** The functions that the AWS provider adds: https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
export const providers: Functions = {
  'provider::aws::arn_build': ofTexts((...parts) =>
    parts.length === arnParts.length ? ['arn', ...parts].join(':') : undefined,
  ),
  'provider::aws::arn_parse': (args, { at }) => {
    const arn = args[0] && knownText(args[0]);
    if (arn === undefined) return unknownFrom(args, at);
    const parts = /^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/s.exec(arn)?.slice(1);
    if (!parts) return failedAt(at);
    const assumed = assumptionIn(args, at);
    return objectAt(
      arnParts.map((name, index): [string, ObjectMember] => [
        name,
        { key: at, value: stringAt(parts[index] ?? '', at, assumed) },
      ]),
      at,
    );
  },
  'provider::aws::trim_iam_role_path': ofTexts((arn = '') => arn.replace(/(:role\/).*\//, '$1')),
};
