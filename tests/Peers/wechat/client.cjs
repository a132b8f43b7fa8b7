// npm "wechat-crypto" and "@wecom/crypto" as the platform: they call our server. Usage: node client.cjs ADDRESS TOKEN APPID KEY
const assert = require('node:assert');
const crypto = require('node:crypto');
const WXBizMsgCrypt = require('wechat-crypto');
const wecom = require('@wecom/crypto');
const { parseString } = require('xml2js');

const [address, token, appid, key] = process.argv.slice(2);
const peer = new WXBizMsgCrypt(token, key, appid);
const peers = {
  'wechat-crypto': {
    sign: (...parts) => peer.getSignature(...parts),
    encrypt: (text) => peer.encrypt(text),
    decrypt: (text) => peer.decrypt(text),
  },
  '@wecom/crypto': {
    sign: (...parts) => wecom.getSignature(token, ...parts),
    encrypt: (text) => wecom.encrypt(key, text, appid),
    decrypt: (text) => wecom.decrypt(key, text),
  },
};

let id = 7000000000000000;
const moment = () => [String(Math.floor(Date.now() / 1000)), String(crypto.randomInt(1e9))];
const urlSignature = (timestamp, nonce) => crypto.createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex');
const parse = (xml) => new Promise((done, failed) => parseString(xml, { explicitArray: false }, (fault, read) => (fault ? failed(fault) : done(read.xml))));
const message = (content) => `<xml><ToUserName><![CDATA[gh_peer]]></ToUserName><FromUserName><![CDATA[oPeer]]></FromUserName><CreateTime>${Math.floor(Date.now() / 1000)}</CreateTime>`
  + `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]></Content><MsgId>${++id}</MsgId></xml>`;

async function send(name, body, spoil = (query) => query) {
  const [timestamp, nonce] = moment();
  const encrypted = peers[name].encrypt(body);
  const query = spoil({
    signature: urlSignature(timestamp, nonce), timestamp, nonce, openid: 'oPeer', encrypt_type: 'aes', msg_signature: peers[name].sign(timestamp, nonce, encrypted),
  });
  return fetch(`${address}/wechat?${new URLSearchParams(query)}`, {
    method: 'POST', headers: { 'content-type': 'text/xml' }, body: `<xml><ToUserName><![CDATA[gh_peer]]></ToUserName><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`,
  });
}

async function ask(name, content) {
  const response = await send(name, message(content));
  assert.strictEqual(response.status, 200);
  const envelope = await parse(await response.text());
  assert.strictEqual(envelope.MsgSignature, peers[name].sign(envelope.TimeStamp, envelope.Nonce, envelope.Encrypt));
  const opened = peers[name].decrypt(envelope.Encrypt);
  assert.strictEqual(opened.id, appid);
  const reply = await parse(opened.message);
  assert.strictEqual(reply.ToUserName, 'oPeer');
  assert.strictEqual(reply.FromUserName, 'gh_peer');
  assert.ok(Buffer.byteLength(reply.Content) <= 2048);
  return reply.Content;
}

(async () => {
  const [timestamp, nonce] = moment();
  const echo = await fetch(`${address}/wechat?${new URLSearchParams({ signature: urlSignature(timestamp, nonce), timestamp, nonce, echostr: '5927782489442352469' })}`);
  assert.strictEqual(await echo.text(), '5927782489442352469');
  for (const name of Object.keys(peers)) {
    assert.match(await ask(name, '2023年中俄贸易额是多少？'), /2401/);
    assert.match(await ask(name, 'Какой был товарооборот России и Китая в 2023 году?'), /Источники/);
    assert.ok((await ask(name, 'a ]]> <b>&amp; 😀'.repeat(20))).length > 0);
    for (let length = 0; length < 40; length++) await ask(name, `帮助${' '.repeat(length)}`);
    assert.strictEqual((await send(name, message('x'), (query) => ({ ...query, msg_signature: query.msg_signature.replace(/^./, (c) => (c === '0' ? '1' : '0')) }))).status, 403);
    assert.strictEqual((await send(name, message('x'), (query) => ({ ...query, signature: 'f'.repeat(40) }))).status, 403);
    const plainEcho = peers[name].encrypt('4711');
    const [at, once] = moment();
    const wecomEcho = await fetch(`${address}/wechat?${new URLSearchParams({ msg_signature: peers[name].sign(at, once, plainEcho), timestamp: at, nonce: once, echostr: plainEcho })}`);
    assert.strictEqual(await wecomEcho.text(), '4711');
    console.log(`ok ${name} against our server`);
  }
})().catch((fault) => { console.error(fault); process.exit(1); });
