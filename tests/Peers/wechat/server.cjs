// npm "wechat" as the account's server: our platform calls it. Usage: node server.cjs PORT TOKEN APPID [KEY]
const http = require('node:http');
const wechat = require('wechat');

const [port, token, appid, encodingAESKey] = process.argv.slice(2);
const account = encodingAESKey ? { token, appid, encodingAESKey } : token;
const answer = wechat(account, (request, response) => {
  const message = request.weixin;
  if (message.MsgType === 'text') response.reply(`echo ${message.Content}`);
  else response.reply('');
});

http.createServer((request, response) => {
  request.query = Object.fromEntries(new URL(request.url, 'http://localhost').searchParams);
  answer(request, response, (fault) => {
    response.writeHead(fault ? 500 : 404);
    response.end(String(fault));
  });
}).listen(Number(port), '127.0.0.1', () => console.log('listening'));
