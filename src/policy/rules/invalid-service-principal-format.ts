import { valueAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { plainTexts, principalForm } from '../service-principals.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
  title: 'Invalid service principal format',
  findingType: 'ERROR',
  why: 'Services name themselves in one form. A value of another form never matches.',
  fix: 'Write the principal in lower case, such as "lambda.amazonaws.com"; in kms:ViaService with the Region, such as "s3.eu-west-1.amazonaws.com".',
  limits: 'Which keys the service looks at is not published.',
  examples: {
    bad: [
      conditionExample(
        {
          'ForAnyValue:StringEquals': {
            'aws:CalledVia': ['athena.amazonaws.com', 'application-signals.cloudwatch.amazonaws.com'],
          },
        },
        'ForAnyValue:StringEquals.aws:CalledVia.1',
      ),
      conditionExample(
        { StringEquals: { 'iam:PassedToService': 'Lambda' } },
        'StringEquals.iam:PassedToService',
      ),
      conditionExample(
        { StringEquals: { 'kms:ViaService': 's3.amazonaws.com' } },
        'StringEquals.kms:ViaService',
      ),
    ],
    good: [
      conditionExample({
        StringEquals: { 'iam:AWSServiceName': 'ecs.application-autoscaling.amazonaws.com' },
      }),
      conditionExample({
        StringLike: { 'kms:ViaService': ['s3.*.amazonaws.com', 's3.eu-west-1.amazonaws.com'] },
      }),
    ],
  },
  *condition(condition) {
    const form = principalForm(condition);
    if (!form) return;
    for (const value of plainTexts(condition.values))
      if (!form.pattern.test(value.text))
        yield {
          message: `${condition.key} has "${value.text}", which is not of the form ${form.expected}.`,
          at: [valueAt(...value.path)],
        };
  },
});
