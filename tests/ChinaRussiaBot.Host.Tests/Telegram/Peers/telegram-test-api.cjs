// An emulator of the Bot API by other hands, with what it lacks: seconds instead of milliseconds, true instead of null, a line that is held,
// and the methods it does not know. Usage: PEER_MODULES=node_modules node telegram-test-api.cjs PORT
// Writes each message of the bot as one line of JSON.
const { createRequire } = require('node:module');
const path = require('node:path');
const TelegramServer = createRequire(path.resolve(process.env.PEER_MODULES) + '/')('telegram-test-api').TelegramServer
  ?? createRequire(path.resolve(process.env.PEER_MODULES) + '/')('telegram-test-api');

const server = new TelegramServer({ host: '127.0.0.1', port: Number(process.argv[2]) });
const app = server.webServer;

const json = app.response.json;
app.response.json = function (body) {
  if (body && body.ok && body.result === null) body.result = true;
  return json.call(this, body);
};

const addBotMessage = server.addBotMessage.bind(server);
server.addBotMessage = (raw, token) => {
  const message = addBotMessage(raw, token);
  message.date = Math.floor(message.date / 1000);
  console.log(JSON.stringify({ method: 'sendMessage', ...raw }));
  return message;
};

const missing = {
  setMyCommands: true, setMyDescription: true, setMyShortDescription: true, setMyName: true, sendChatAction: true,
  getMyCommands: [], getMyDescription: { description: '' }, getMyShortDescription: { short_description: '' }, getMyName: { name: 'Test' },
};
app.all('/bot:token/:method', async (request, response, next) => {
  const { token, method } = request.params;
  if (method in missing) return response.json({ ok: true, result: missing[method] });
  if (method === 'answerCallbackQuery') console.log(JSON.stringify({ method, ...request.body }));
  if (method === 'getUpdates') {
    const updates = server.getUpdates(token);
    if (updates.length === 0) await new Promise(done => setTimeout(done, 300));
    return response.json({ ok: true, result: updates.length > 0 ? updates : server.getUpdates(token) });
  }
  return next();
});

// Before the server's own routes, which take every method for unknown.
const stack = app._router.stack;
const ours = stack.pop();
stack.splice(stack.findIndex(layer => layer.route), 0, ours);
server.start().then(() => console.log(JSON.stringify({ method: 'ready' })));
