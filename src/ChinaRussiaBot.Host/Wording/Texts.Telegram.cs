namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    public static readonly BilingualText SourcesTitle = new("来源", "Источники");
    public static readonly BilingualText Formula = new("计算：{formula}", "Расчёт: {formula}");
    public static readonly BilingualText Start = new(
        "我用中文和俄文回答中俄经贸问题：数据、口岸、政策，每个回答都注明出处。查不到的，我会直说。\n\n请直接提问，例如：",
        "Отвечаю по-русски и по-китайски на вопросы о торговле России и Китая: цифры, пункты пропуска, правила. У каждого ответа указан источник; если чего-то не знаю, так и скажу.\n\nПросто задайте вопрос, например:");
    public static readonly BilingualText Help = new(
        "直接发送问题即可，中文或俄文都行。可以追问，例如“那2022年呢？”。改动已发送的问题，回答也会随之更新。\n\n/lang 选择语言\n/ports 口岸\n/figures 数据\n/sources 来源\n/settings 设置\n/feedback 意见\n/privacy 隐私\n\n在群里请回复我的消息、@我，或使用命令 /ask。数据来自所列来源，仅供参考，不构成法律或海关意见。",
        "Просто напишите вопрос по-русски или по-китайски. Можно уточнять: «А в 2022 году?» Если исправить отправленный вопрос, ответ тоже изменится.\n\n/lang — язык\n/ports — пункты пропуска\n/figures — показатели\n/sources — источники\n/settings — настройки\n/feedback — отзыв\n/privacy — конфиденциальность\n\nВ группе ответьте на моё сообщение, упомяните меня или напишите /ask. Сведения взяты из указанных источников, носят справочный характер и не заменяют юридической или таможенной консультации.");
    public static readonly BilingualText ChooseLanguage = new("请选择回答语言：", "Выберите язык ответов:");
    public static readonly BilingualText LanguageChosen = new("好的，以后用中文回答。", "Хорошо, буду отвечать по-русски.");
    public static readonly BilingualText LanguageAuto = new("好的，用提问的语言回答。", "Хорошо, буду отвечать на языке вопроса.");
    public static readonly BilingualText AutoButton = new("按提问的语言", "На языке вопроса");
    public static readonly BilingualText AdminsOnly = new("群里的设置只有管理员可以更改。", "Настройки группы меняют только её администраторы.");
    public static readonly BilingualText TextOnly = new("我只能看懂文字，请把问题写出来。", "Понимаю только текст: напишите вопрос словами.");
    public static readonly BilingualText TooLongQuestion = new("问题太长，请缩短到{limit}个字符以内。", "Вопрос слишком длинный: уложитесь в {limit} знаков.");
    public static readonly BilingualText Unready = new("索引正在准备，请过一分钟再问。", "Индекс ещё готовится, спросите через минуту.");
    public static readonly BilingualText Late = new("（机器人刚才不在线，现在回答您此前的问题。）", "(Бот был недоступен; отвечаю на ваш прежний вопрос.)");
    public static readonly BilingualText UnknownCommand = new("没有这个命令。可用的命令：{commands}", "Такой команды нет. Доступные команды: {commands}");
    public static readonly BilingualText NothingToCancel = new("没有正在进行的操作。直接提问即可。", "Отменять нечего. Можно просто спрашивать.");
    public static readonly BilingualText PortsTitle = new("请选择省区：", "Выберите регион Китая:");
    public static readonly BilingualText PortsOf = new("{province}的口岸：", "Пункты пропуска — {province}:");
    public static readonly BilingualText FiguresTitle = new("请选择指标（第{page}页，共{pages}页）：", "Выберите показатель (страница {page} из {pages}):");
    public static readonly BilingualText Back = new("‹ 返回", "‹ Назад");
    public static readonly BilingualText Next = new("下一页 ›", "Далее ›");
    public static readonly BilingualText SourcesText = new(
        "知识库有{items}条内容，来自{sources}个来源，索引版本 {generation}。每个回答下面都列出所用的来源。",
        "В базе записей: {items}, источников: {sources}. Версия индекса: {generation}. Под каждым ответом перечислены его источники.");
    public static readonly BilingualText SourcesPage = new("在网页上提问和查看来源", "Вопросы и источники на сайте");
    public static readonly BilingualText SettingsText = new("回答语言：{language}。", "Язык ответов: {language}.");
    public static readonly BilingualText FeedbackHow = new("请发送：/feedback 您的意见。我们会保存这段文字。也可以点击回答下方的 👍 或 👎。", "Напишите: /feedback и ваш отзыв. Этот текст мы сохраним. Под ответами есть кнопки 👍 и 👎.");
    public static readonly BilingualText FeedbackThanks = new("谢谢，已转给维护人员。", "Спасибо, передадим тем, кто ведёт базу.");
    public static readonly BilingualText PrivacyText = new(
        "我们保存什么：聊天编号的加密哈希值、所选语言、上一个问题的主题（{hours}小时后删除）、您的评价。不保存姓名、电话；问题原文默认不保存，只在处理期间存在。\n用途：按您的语言回答并理解追问。\n/export 查看您的数据，/deletemydata 删除。",
        "Что хранится: хеш номера чата (с секретным ключом), выбранный язык, тема последнего вопроса (удаляется через {hours}\u00a0ч), ваши оценки. Имя и телефон не хранятся; текст вопроса по умолчанию не сохраняется и нужен только на время обработки.\nЗачем: чтобы отвечать на вашем языке и понимать уточнения.\n/export — показать ваши данные, /deletemydata — удалить.");
    public static readonly BilingualText ExportText = new("我们保存的您的数据：", "Ваши данные, которые у нас есть:");
    public static readonly BilingualText DeleteAsk = new("删除您的语言选择、对话主题和评价？", "Удалить ваш выбор языка, тему разговора и оценки?");
    public static readonly BilingualText DeleteYes = new("删除", "Удалить");
    public static readonly BilingualText DeleteNo = new("不删除", "Оставить");
    public static readonly BilingualText Deleted = new("已删除。", "Удалено.");
    public static readonly BilingualText Kept = new("没有更改。", "Ничего не изменено.");
    public static readonly BilingualText OldButton = new("这个按钮已失效，请重新提问。", "Эта кнопка устарела, спросите ещё раз.");
    public static readonly BilingualText NotYours = new("这是别人的问题。", "Это чужой вопрос.");
    public static readonly BilingualText OtherLanguage = new("По-русски", "用中文");
    public static readonly BilingualText InlineHint = new("去对话中提问", "Спросить в чате с ботом");
    public static readonly BilingualText SlowDown = new("您提问过快，请在{wait}后再问。", "Слишком много вопросов подряд. Спросите снова через {wait}.");
    public static readonly BilingualText ChartButton = new("📊 图表", "📊 График");
    public static readonly BilingualText MapButton = new("📍 地图", "📍 На карте");
    public static readonly BilingualText MapTown = new("标注的是城镇位置，口岸可能在城外。", "Отмечен город; сам пункт пропуска может быть за его пределами.");
    public static readonly BilingualText MapCrossing = new("口岸的位置", "Расположение пункта пропуска");

    public static readonly BilingualText CommandStart = new("开始", "Начать");
    public static readonly BilingualText CommandAsk = new("提问（群里使用）", "Задать вопрос (в группе)");
    public static readonly BilingualText CommandHelp = new("帮助", "Помощь");
    public static readonly BilingualText CommandLang = new("语言", "Язык");
    public static readonly BilingualText CommandPorts = new("口岸", "Пункты пропуска");
    public static readonly BilingualText CommandFigures = new("数据指标", "Показатели");
    public static readonly BilingualText CommandSources = new("来源", "Источники");
    public static readonly BilingualText CommandSettings = new("设置", "Настройки");
    public static readonly BilingualText CommandFeedback = new("意见", "Отзыв");
    public static readonly BilingualText CommandPrivacy = new("隐私", "Конфиденциальность");
    public static readonly BilingualText CommandExport = new("查看我的数据", "Мои данные");
    public static readonly BilingualText CommandDelete = new("删除我的数据", "Удалить мои данные");
    public static readonly BilingualText CommandCancel = new("取消", "Отмена");
    public static readonly BilingualText BotName = new("中俄经贸问答", "Торговля России и Китая");
    public static readonly BilingualText BotDescription = new(
        "中俄经贸问答：数据、口岸、政策，每个回答都注明出处。用中文或俄文提问。",
        "Вопросы и ответы о торговле России и Китая: цифры, пункты пропуска, правила, с источником у каждого ответа. Спрашивайте по-русски или по-китайски.");
    public static readonly BilingualText BotShortDescription = new("中俄经贸问答，每个回答都有出处。", "Торговля России и Китая: ответы с источниками.");

    public static readonly BilingualText AdminStatus = new(
        "索引版本 {generation}，{items}条内容。等待处理{queued}条，等待发送{sending}条。",
        "Версия индекса {generation}, записей: {items}. Ждут разбора: {queued}, ждут отправки: {sending}.");
    public static readonly BilingualText AdminUnanswered = new("最近7天未能回答的问题：{lines}", "Без ответа за 7 дней: {lines}");
    public static readonly BilingualText AdminNone = new("没有", "нет");
    public static readonly BilingualText AdminReindexAsk = new("重新建立索引？旧索引在完成之前继续使用。", "Построить индекс заново? Прежний отвечает, пока новый не готов.");
    public static readonly BilingualText AdminRollbackAsk = new("恢复到上一个索引版本？", "Вернуть предыдущую версию индекса?");
    public static readonly BilingualText AdminYes = new("执行", "Выполнить");
    public static readonly BilingualText AdminBuild = new("重建索引", "Построить индекс");
    public static readonly BilingualText AdminPublish = new("按原样发布", "Опубликовать как есть");
    public static readonly BilingualText AdminNoFile = new("无法从 Telegram 取得这个文件（上限 20 兆字节）。请改用上传接口或命令行。", "Telegram не отдал файл (предел — 20 мегабайт). Загрузите его через API или командой ingest.");
    public static readonly BilingualText AdminDone = new("结果：{outcome}", "Итог: {outcome}");
}
