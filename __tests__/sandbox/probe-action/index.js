// Runs the script that the input holds: what an action sees and may do, without the product.
const { default: probe } = await import(
  `data:text/javascript,${encodeURIComponent(process.env.INPUT_SCRIPT)}`
);
await probe();
