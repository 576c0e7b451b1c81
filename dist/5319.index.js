export const id = 5319;
export const ids = [5319];
export const modules = {

/***/ 5319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   customPolicyChecks: () => (/* binding */ customPolicyChecks)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5757);


/** No quota is published; throttling is met by few calls at once and adaptive retries. */
const callsAtOnce = 6;
const callTimeoutMs = 30_000;
/** Thrown inside the SDK's retries when repeating a request would cost more than the budget. */
class BudgetSpent extends Error {
}
/**
 * The service's custom policy checks, which cost money by the request. `onRequest` is told the operation of each that
 * goes out, repeated ones included.
 */
function customPolicyChecks(session, onRequest) {
    return async (requests, spare) => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645)]).then(__webpack_require__.t.bind(__webpack_require__, 1645, 19));
        const client = new sdk.AccessAnalyzerClient({
            region: session.region,
            credentials: session.credentials,
            requestHandler: (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connection */ .F)(),
            retryMode: 'adaptive',
            maxAttempts: 6,
        });
        let left = spare;
        // Inside the retries: each attempt is a request, and may be paid for.
        client.middlewareStack.add((next, context) => (args) => {
            if (isRepeated(args.request) && left-- <= 0)
                throw new BudgetSpent('custom-policy-check-budget leaves no request to try again');
            onRequest(String(context.commandName).replace('Command', ''));
            return next(args);
        }, { step: 'deserialize', priority: 'high', name: 'countAgainstBudget' });
        const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(callsAtOnce);
        try {
            return await Promise.all(requests.map((request) => limit(() => ask(sdk, client, request))));
        }
        finally {
            client.destroy();
        }
    };
}
/** The SDK numbers its attempts: `attempt=2; max=6`. */
function isRepeated(request) {
    const { headers } = request;
    return !(headers?.['amz-sdk-request'] ?? '').startsWith('attempt=1;');
}
async function ask(sdk, client, request) {
    try {
        const { result, message = '', reasons = [] } = await send(sdk, client, request);
        if (result !== 'PASS' && result !== 'FAIL')
            return { kind: 'failed', reason: `access-analyzer:${request.check} answered without a result` };
        return {
            kind: 'answered',
            result,
            message,
            reasons: reasons.flatMap(({ description }) => description ?? []),
        };
    }
    catch (error) {
        const { name, message } = error;
        switch (name) {
            case 'ValidationException':
            case 'InvalidParameterException':
            case 'UnprocessableEntityException':
                return { kind: 'refused', reason: `the service does not take it: ${message}` };
            default:
                return { kind: 'failed', reason: failureOf(`access-analyzer:${request.check}`, error) };
        }
    }
}
async function send(sdk, client, request) {
    const options = { abortSignal: AbortSignal.timeout(callTimeoutMs) };
    switch (request.check) {
        case 'CheckNoNewAccess': {
            const { policy: newPolicyDocument, reference: existingPolicyDocument, policyType } = request;
            return client.send(new sdk.CheckNoNewAccessCommand({ newPolicyDocument, existingPolicyDocument, policyType }), options);
        }
        case 'CheckAccessNotGranted': {
            const { policy: policyDocument, policyType, access } = request;
            // A list that is empty and one that is absent differ: nothing, and everything.
            const { actions, resources } = access;
            const listed = {
                ...(actions.length > 0 ? { actions: [...actions] } : {}),
                ...(resources.length > 0 ? { resources: [...resources] } : {}),
            };
            return client.send(new sdk.CheckAccessNotGrantedCommand({ policyDocument, policyType, access: [listed] }), options);
        }
        case 'CheckNoPublicAccess': {
            // One of the service's names: the question is built from its list.
            const resourceType = request.resourceType;
            return client.send(new sdk.CheckNoPublicAccessCommand({ policyDocument: request.policy, resourceType }), options);
        }
    }
}
function failureOf(action, error) {
    if (error instanceof BudgetSpent)
        return `${action} failed, and ${error.message}: raise it, or run the job again`;
    switch (error.name) {
        case 'AccessDeniedException':
            return `${action} was denied: allow it in the role's policy, or set custom-policy-check-budget to 0 (${error.message})`;
        case 'ThrottlingException':
            return `IAM Access Analyzer throttled ${action}, also after six tries: run the job again`;
        case 'AbortError':
        case 'TimeoutError':
            return `${action} did not answer within ${callTimeoutMs / 1000} s`;
        default:
            return `${action} failed: ${error.name}: ${error.message}`;
    }
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
