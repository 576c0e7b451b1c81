import { resourceArns } from './resource-arns.data.ts';

export interface ResourceReturns {
  /** Without `arn:` and partition: `sqs:R:A:{QueueName}`. */
  readonly arn: string;
  /** The attribute that `Ref` returns: `QueueUrl`. */
  readonly ref: string;
}

let table: Map<string, ResourceReturns> | undefined;

/** What `Ref` and `GetAtt` return for a resource of that type, if AWS publishes it. */
export const returnsOf = (type: string): ResourceReturns | undefined => resourceTable().get(type);

export const typesWithArn = (): Iterable<string> => resourceTable().keys();

function resourceTable(): ReadonlyMap<string, ResourceReturns> {
  return (table ??= new Map(
    resourceArns
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', arn = '', ref = ''] = line.split(' ');
        return [`AWS::${name}`, { arn, ref }];
      }),
  ));
}
