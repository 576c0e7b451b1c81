export const id = 9214;
export const ids = [9214,3185,5757];
export const modules = {

/***/ 9214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessAnalyzer: () => (/* binding */ accessAnalyzer)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(370);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1561);
/* harmony import */ var _policy_service_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1108);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5757);




/** No quota is published; throttling is met by few calls at once and adaptive retries. */
const callsAtOnce = 6;
const callTimeoutMs = 30_000;
/** ValidatePolicy for many documents: the same document once, all pages, a refusal or failure for each by itself. */
function accessAnalyzer(session, onRequest) {
    return async (documents) => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645)]).then(__webpack_require__.t.bind(__webpack_require__, 1645, 19));
        const client = new sdk.AccessAnalyzerClient({
            region: session.region,
            credentials: session.credentials,
            requestHandler: (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connection */ .F)(),
            retryMode: 'adaptive',
            maxAttempts: 6,
        });
        const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(callsAtOnce);
        const asked = new Map();
        const answers = documents.map((document) => {
            const request = (0,_policy_service_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .requestText */ .T9)(document);
            if ('refused' in request)
                return Promise.resolve({ kind: 'refused', reason: request.refused });
            const resourceType = _policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .validatedResourceTypes */ .iT.find((type) => type === document.resourceType);
            const key = JSON.stringify([document.type, resourceType, request.text]);
            let answer = asked.get(key);
            if (!answer) {
                answer = limit(() => validate(sdk, client, document, request.text, resourceType, onRequest));
                asked.set(key, answer);
            }
            return answer;
        });
        try {
            return await Promise.all(answers);
        }
        finally {
            client.destroy();
        }
    };
}
async function validate(sdk, client, document, text, resourceType, onRequest) {
    const findings = [];
    let nextToken;
    try {
        do {
            onRequest();
            const page = await client.send(new sdk.ValidatePolicyCommand({
                policyDocument: text,
                policyType: document.type,
                // Another policyType with a resource type is a ValidationException.
                ...(document.type === 'RESOURCE_POLICY' && resourceType
                    ? { validatePolicyResourceType: resourceType }
                    : {}),
                ...(nextToken ? { nextToken } : {}),
            }), { abortSignal: AbortSignal.timeout(callTimeoutMs) });
            findings.push(...(page.findings ?? []).map(serviceFinding));
            nextToken = page.nextToken;
        } while (nextToken);
        return { kind: 'validated', findings };
    }
    catch (error) {
        const { name, message } = error;
        if (name === 'ValidationException')
            return { kind: 'refused', reason: `the service does not take it: ${message}` };
        return { kind: 'failed', reason: failureOf(name, message) };
    }
}
function failureOf(name, message) {
    switch (name) {
        case 'AccessDeniedException':
            return `access-analyzer:ValidatePolicy was denied: allow it in the role's policy (${message})`;
        case 'ThrottlingException':
            return 'IAM Access Analyzer throttled access-analyzer:ValidatePolicy, also after six tries: run the job again';
        case 'AbortError':
        case 'TimeoutError':
            return `access-analyzer:ValidatePolicy did not answer within ${callTimeoutMs / 1000} s`;
        default:
            return `access-analyzer:ValidatePolicy failed: ${name}: ${message}`;
    }
}
function serviceFinding(finding) {
    return {
        findingType: finding.findingType ?? 'ERROR',
        issueCode: finding.issueCode ?? 'UNKNOWN',
        findingDetails: finding.findingDetails ?? '',
        learnMoreLink: finding.learnMoreLink ?? '',
        locations: (finding.locations ?? []).map((location) => (location.path ?? []).flatMap(pathElement)),
    };
}
function pathElement(element) {
    if (element.value !== undefined)
        return [{ value: element.value }];
    if (element.index !== undefined)
        return [{ index: element.index }];
    if (element.key !== undefined)
        return [{ key: element.key }];
    const { start, length } = element.substring ?? {};
    return start !== undefined && length !== undefined ? [{ substring: { start, length } }] : [];
}


/***/ }),

/***/ 5757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ connection)
/* harmony export */ });
/**
 * How every AWS client connects. The SDK reads no `HTTPS_PROXY` by itself; Node's agents do when they are given the
 * environment (`proxyEnv`, since Node 24.5), `NO_PROXY` included. Plain http is for loopback only and takes no proxy.
 */
function connection() {
    return { httpsAgent: { proxyEnv: process.env } };
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
