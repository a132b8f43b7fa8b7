// npm "wechat-api" as a client of the platform that our tests play. Usage: node api.cjs ADDRESS APPID SECRET
const assert = require('node:assert');
const WechatAPI = require('wechat-api');

const [address, appid, secret] = process.argv.slice(2);
const api = new WechatAPI(appid, secret);
api.endpoint = address;
const call = (name, ...values) => new Promise((done, failed) => api[name](...values, (fault, result) => (fault ? failed(fault) : done(result))));

(async () => {
  assert.strictEqual((await call('sendText', 'oPeer', '您好，Здравствуйте ]]>')).errcode, 0);
  await call('createMenu', { button: [{ type: 'click', name: '帮助', key: 'help' }] });
  assert.strictEqual((await call('getMenu')).button[0].key, 'help');
  const wrong = new WechatAPI(appid, 'wrong');
  wrong.endpoint = address;
  await assert.rejects(new Promise((done, failed) => wrong.sendText('oPeer', 'x', (fault) => (fault ? failed(fault) : done()))), /40125|appsecret/);
  console.log('ok wechat-api against our platform');
})().catch((fault) => { console.error(fault); process.exit(1); });
