import type { SourceText } from '../source.ts';
import type { FileReading } from './extraction.ts';
import { looksLikePolicy } from './looks.ts';

/** A file that is no data: program code and text. Policies that code builds can only be read from what it puts out. */
export function readProgram(file: SourceText): FileReading {
  return { documents: [], unread: [], skipped: reasonFor(file) };
}

function reasonFor(file: SourceText): string {
  if (
    /\.(?:[cm]?[jt]sx?|py|java|cs|go|kt|scala|fs)$/.test(file.file) &&
    /aws-cdk-lib|aws_cdk|@aws-cdk\/|awscdk|Amazon\.CDK/.test(file.text)
  )
    return 'CDK code: its policies exist after synthesis. Run `npx cdk synth` and give the templates in `cdk.out` to the gate';
  if (looksLikePolicy(file)) return 'not a policy file, though its text has a policy statement in it';
  return 'not a policy file';
}
