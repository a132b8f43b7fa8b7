// Two foreign client libraries against our fake Bot API: what they read must be what they sent, and every refusal must reach them as such.
// Usage: PEER_MODULES=node_modules node clients.mjs ADDRESS TOKEN
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.resolve(process.env.PEER_MODULES) + '/');
const { Bot, InputFile } = require('grammy');
const { Telegraf } = require('telegraf');
const [address, token] = process.argv.slice(2);
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
let checks = 0;

async function refused(call, code, words) {
  await assert.rejects(call, error => {
    const answer = error.response ?? error;
    assert.equal(answer.error_code, code);
    assert.match(answer.description, words);
    return true;
  });
  checks++;
}

async function check(api, source, chat, name) {
  const me = await api.getMe();
  assert.equal(me.is_bot, true);
  const sent = await api.sendMessage(chat, '<b>жирный</b> &amp; <a href="https://example.org/?a=1&amp;b=2">汉字</a> 🇨🇳', { parse_mode: 'HTML' });
  assert.equal(sent.text, 'жирный & 汉字 🇨🇳');
  assert.equal(sent.chat.id, chat);
  assert.ok(sent.date < 4e9, 'seconds, not milliseconds');
  const edited = await api.editMessageText(...name === 'telegraf' ? [chat, sent.message_id, undefined, 'новый'] : [chat, sent.message_id, 'новый']);
  assert.equal(edited.text, 'новый');
  const photo = await api.sendPhoto(chat, source(png), { caption: '<i>图</i>', parse_mode: 'HTML' });
  assert.ok(photo.message_id > sent.message_id);
  const venue = await api.sendVenue(chat, 49.6, 117.38, '满洲里', 'город');
  assert.ok(venue.message_id > photo.message_id);
  await api.setMyCommands([{ command: 'help', description: 'Помощь' }], { language_code: 'ru', scope: { type: 'all_private_chats' } });
  assert.deepEqual(await api.getMyCommands({ language_code: 'ru', scope: { type: 'all_private_chats' } }), [{ command: 'help', description: 'Помощь' }]);
  checks += 7;
  await refused(() => api.editMessageText(...name === 'telegraf' ? [chat, sent.message_id, undefined, 'новый'] : [chat, sent.message_id, 'новый']), 400, /message is not modified/);
  await refused(() => api.sendMessage(chat, '<b>x</i>', { parse_mode: 'HTML' }), 400, /can't parse entities/);
  await refused(() => api.sendMessage(chat, '&nbsp;', { parse_mode: 'HTML' }), 400, /can't parse entities/);
  await refused(() => api.sendMessage(chat, 'я'.repeat(4097)), 400, /message is too long/);
  await refused(() => api.sendMessage(chat, '   '), 400, /message text is empty/);
  await refused(() => api.sendMessage(chat, 'x', { reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'я'.repeat(33) }]] } }), 400, /BUTTON_DATA_INVALID/);
  await refused(() => api.sendMessage(chat, 'x', { message_thread_id: 1 }), 400, /message thread not found/);
  await refused(() => api.sendPhoto(chat, source(png), { caption: 'я'.repeat(1025) }), 400, /caption is too long/);
  await refused(() => api.sendPhoto(chat, source(Buffer.from('no picture'))), 400, /IMAGE_PROCESS_FAILED/);
  await refused(() => name === 'telegraf' ? api.answerCbQuery('nobody') : api.answerCallbackQuery('nobody'), 400, /query is too old/);
  await refused(() => api.setMyCommands([{ command: 'Помощь', description: 'x' }]), 400, /BOT_COMMAND_INVALID/);
}

// The first send of each library is told to wait; the server arranged it.
const grammy = new Bot(token, { client: { apiRoot: address } });
await assert.rejects(() => grammy.api.sendMessage(1, 'x'), error => error.error_code === 429 && error.parameters.retry_after === 7);
await check(grammy.api, bytes => new InputFile(bytes, 'chart.png'), 21, 'grammy');
const telegraf = new Telegraf(token, { telegram: { apiRoot: address } });
await check(telegraf.telegram, bytes => ({ source: bytes }), 22, 'telegraf');

// A wrong token, and a webhook beside polling.
await refused(() => new Bot('1:wrong', { client: { apiRoot: address } }).api.getMe(), 401, /Unauthorized/);
await grammy.api.setWebhook('https://bot.example/');
await refused(() => grammy.api.getUpdates({ timeout: 0 }), 409, /webhook is active/);
await grammy.api.deleteWebhook();

// Updates as a foreign library reads them: text, mention, press, inline query; each once confirmed is gone.
const seen = [];
grammy.on('message:text', context => { seen.push(`text ${context.message.text}`); return context.reply('ответ'); });
grammy.on('callback_query:data', context => { seen.push(`press ${context.callbackQuery.data}`); return context.answerCallbackQuery(); });
grammy.on('inline_query', context => {
  seen.push(`inline ${context.inlineQuery.query}`);
  return context.answerInlineQuery([{ type: 'article', id: '1', title: 't', input_message_content: { message_text: '<b>x</b>', parse_mode: 'HTML' } }]);
});
const polling = grammy.start({ timeout: 1 });
while (seen.length < 3) await new Promise(done => setImmediate(done));
await grammy.stop();
await polling;
assert.deepEqual(seen, ['text вопрос <1>', 'press f1:up', 'inline 满洲里']);
assert.deepEqual(await grammy.api.getUpdates({ timeout: 0 }), []);
console.log(`${checks + 4} checks`);
process.exit(0);
