namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    public static readonly BilingualText SourcesTitle = new("来源", "Источники");
    public static readonly BilingualText Formula = new("计算：{formula}", "Расчёт: {formula}");
    public static readonly BilingualText Start = new(
        "我用中文和俄文回答中俄经贸问题：数据、口岸、政策，每个回答都注明出处。查不到的，我会直说。",
        "Отвечаю по-русски и по-китайски на вопросы о торговле России и Китая: цифры, пункты пропуска, правила. У каждого ответа указан источник; если чего-то не знаю, так и скажу.");
    public static readonly BilingualText StartAsk = new("请直接提问，例如：", "Просто задайте вопрос, например:");
    public static readonly BilingualText Example1 = new("2023年中俄贸易额", "Товарооборот в 2023 году");
    public static readonly BilingualText Example2 = new("满洲里口岸对面是哪里？", "Что напротив Маньчжоули?");
    public static readonly BilingualText Example3 = new("有哪些铁路口岸？", "Железнодорожные пункты пропуска");
    public static readonly BilingualText Help = new(
        "直接发送问题即可，中文或俄文都行。可以追问，例如“那2022年呢？”。改动已发送的问题，回答也会随之更新。发送位置，可以查看最近的口岸。\n\n/ports 口岸\n/figures 数据\n/sources 来源\n/lang 选择语言\n/settings 设置\n/feedback 意见\n/privacy 隐私，/export 查看我的数据，/deletemydata 删除\n\n在群里请回复我的消息、@我，或使用命令 /ask；群管理员可以用 /lang 选择语言，用 /mute 让我不再说话。在任何聊天的输入框里@我并写上问题，可以直接插入带出处的回答。\n\n数据来自所列来源，仅供参考，不构成法律或海关意见。",
        "Просто напишите вопрос по-русски или по-китайски. Можно уточнять: «А в 2022 году?» Если исправить отправленный вопрос, ответ тоже изменится. Пришлите геопозицию — покажу ближайшие пункты пропуска.\n\n/ports — пункты пропуска\n/figures — показатели\n/sources — источники\n/lang — язык\n/settings — настройки\n/feedback — отзыв\n/privacy — конфиденциальность; /export — ваши данные, /deletemydata — удалить их\n\nВ группе ответьте на моё сообщение, упомяните меня через @ или напишите /ask; администраторы группы выбирают язык командой /lang и могут попросить меня молчать: /mute. В любом чате наберите моё имя через @ и вопрос, и можно будет вставить готовый ответ с источниками.\n\nСведения взяты из указанных источников, носят справочный характер и не заменяют юридической или таможенной консультации.");
    public static readonly BilingualText ChooseLanguage = new("请选择回答语言：", "Выберите язык ответов:");
    public static readonly BilingualText LanguageChosen = new("好的，以后用中文回答。", "Хорошо, буду отвечать по-русски.");
    public static readonly BilingualText LanguageAuto = new("好的，用提问的语言回答。", "Хорошо, буду отвечать на языке вопроса.");
    public static readonly BilingualText AutoButton = new("按提问的语言", "На языке вопроса");
    public static readonly BilingualText AdminsOnly = new("群里的设置只有管理员可以更改。", "Настройки группы меняют только её администраторы.");
    public static readonly BilingualText TextOnly = new("我只能看懂文字，请把问题写出来。", "Понимаю только текст: напишите вопрос словами.");
    public static readonly BilingualText TooLongQuestion = new("问题太长，请缩短到{limit}个字符以内。", "Вопрос слишком длинный: уложитесь в {limit} знаков.");
    public static readonly BilingualText Unready = new("索引正在准备，请过一分钟再问。", "Индекс ещё готовится, спросите через минуту.");
    public static readonly BilingualText AnswerFollows = new("索引正在准备，准备好后会自动回答您的问题。", "Индекс ещё готовится. Как только он будет готов, я отвечу на ваш вопрос.");
    public static readonly BilingualText Late = new("（抱歉，回复晚了：机器人此前不在线。）", "(Отвечаю с опозданием: бот был недоступен.)");
    public static readonly BilingualText UnknownCommand = new("没有这个命令。您要找的是不是：{commands}？全部命令见 /help。", "Такой команды нет. Может быть, {commands}? Все команды — в /help.");
    public static readonly BilingualText NothingToCancel = new("没有正在进行的操作。直接提问即可。", "Отменять нечего. Можно просто спрашивать.");
    public static readonly BilingualText PortsTitle = new("请选择中方省区或俄方地区：", "Выберите регион Китая или России:");
    public static readonly BilingualText PortsOf = new("{place}的口岸：", "{place}: пункты пропуска");
    public static readonly BilingualText PortsOfRegion = new("与{place}相对的口岸（列出中方名称）：", "{place}: пункты пропуска (названия — с китайской стороны)");
    public static readonly BilingualText FiguresTitle = new("请选择主题：", "Выберите тему:");
    public static readonly BilingualText FiguresOf = new("{topic}：请选择指标", "{topic}: выберите показатель");
    public static readonly BilingualText FiguresOfPage = new("{topic}：请选择指标（第{page}页，共{pages}页）", "{topic}: выберите показатель (страница {page} из {pages})");
    public static readonly BilingualText Back = new("‹ 返回", "‹ Назад");
    public static readonly BilingualText Next = new("下一页 ›", "Далее ›");
    public static readonly BilingualText SourcesText = new("知识库有{items}，来自{sources}。每个回答下面都列出所用的来源。", "В базе {items} из {sources}. Под каждым ответом перечислены его источники.");
    public static readonly Counted Records = new("{n}条内容", "{n} запись", "{n} записи", "{n} записей");
    public static readonly Counted FromSources = new("{n}个来源", "{n} источника", "{n} источников", "{n} источников");
    public static readonly BilingualText SourcesMost = new("引用最多的发布者（篇数）：", "Чаще всего (число публикаций):");
    public static readonly BilingualText SourcesVersion = new("索引版本 {generation}", "Версия индекса: {generation}");
    public static readonly BilingualText SourcesPage = new("在网页上提问和查看来源", "Вопросы и источники на сайте");
    public static readonly BilingualText SettingsText = new("回答语言：{language}。\n\n/export 查看我们保存的您的数据\n/deletemydata 删除这些数据", "Язык ответов: {language}.\n\n/export — какие ваши данные хранятся\n/deletemydata — удалить их");
    public static readonly BilingualText GroupSettingsText = new("本群的回答语言：{language}。\n\n/mute 让我在本群不再说话", "Язык ответов в группе: {language}.\n\n/mute — попросить меня молчать");
    public static readonly BilingualText AnswersChinese = new("中文", "китайский");
    public static readonly BilingualText AnswersRussian = new("俄文", "русский");
    public static readonly BilingualText AnswersAuto = new("与提问的语言相同", "тот же, что у вопроса");
    public static readonly BilingualText Muted = new("好的，我在本群不再说话。恢复请用 /unmute。", "Хорошо, в этой группе молчу. Вернуть ответы — /unmute.");
    public static readonly BilingualText Unmuted = new("好的，我又可以在本群回答了。", "Хорошо, снова отвечаю в этой группе.");
    public static readonly BilingualText OnlyInGroups = new("这个命令只在群里有用。", "Эта команда нужна только в группах.");
    public static readonly BilingualText OnlyInPrivate = new("这涉及您个人的数据，请在私聊中使用这个命令。", "Это ваши личные данные: дайте эту команду в личном чате со мной.");
    public static readonly BilingualText OpenPrivate = new("打开私聊", "Открыть личный чат");
    public static readonly BilingualText FeedbackHow = new("请回复这条消息，写下您的意见；我们会保存这段文字。也可以点击回答下方的 👍 或 👎。", "Ответьте на это сообщение: что понравилось, чего не хватает, что неверно. Этот текст мы сохраним. Под ответами есть кнопки 👍 и 👎.");
    public static readonly BilingualText FeedbackField = new("您的意见", "Ваш отзыв");
    public static readonly BilingualText FeedbackThanks = new("谢谢，已转给维护人员。", "Спасибо, передадим тем, кто ведёт базу.");
    public static readonly BilingualText FeedbackBad = new("谢谢，已记下。哪里不对？请发送 /feedback", "Спасибо, отмечено. Что не так? Напишите: /feedback");
    public static readonly BilingualText PrivacyText = new(
        "我们保存什么：聊天编号和您的编号的加密哈希值；所选语言（一年不用后删除）；最近问过的主题（{hours}小时后删除，改动或翻译旧回答所需的部分两天后删除）；您的评价和意见（一年后删除）。不保存姓名、用户名和电话；问题原文只在处理期间存在，管理员另行开启时，未能回答的问题原文最多保存30天。\n用途：按您的语言回答，理解追问，改进知识库。\n数据保存在运行本机器人的服务器上，不转交他人。\n/export 查看您的数据，/deletemydata 删除，/feedback 联系维护人员。",
        "Что хранится: хеши номера чата и вашего номера (с секретным ключом); выбранный язык (удаляется через год без использования); темы последних вопросов (удаляются через {hours}\u00a0ч, а то, что нужно для правки и перевода прежних ответов, — через двое суток); ваши оценки и отзывы (удаляются через год). Имя, имя пользователя и телефон не хранятся; текст вопроса нужен только на время обработки, и лишь если администратор это включил, тексты вопросов без ответа хранятся до 30\u00a0дней.\nЗачем: чтобы отвечать на вашем языке, понимать уточнения и улучшать базу.\nГде: на сервере, где работает бот; другим не передаётся.\n/export — показать ваши данные, /deletemydata — удалить, /feedback — написать тем, кто ведёт базу.");
    public static readonly BilingualText ExportText = new("我们保存的您的数据：", "Ваши данные, которые у нас есть:");
    public static readonly BilingualText DeleteAsk = new("删除您的语言选择、对话主题、评价和意见？", "Удалить ваш выбор языка, темы разговоров, оценки и отзывы?");
    public static readonly BilingualText DeleteYes = new("删除", "Удалить");
    public static readonly BilingualText DeleteNo = new("不删除", "Оставить");
    public static readonly BilingualText Deleted = new("已删除。", "Удалено.");
    public static readonly BilingualText Kept = new("没有更改。", "Ничего не изменено.");
    public static readonly BilingualText OldButton = new("这个按钮已失效，请重新提问。", "Эта кнопка устарела, спросите ещё раз.");
    public static readonly BilingualText NotYours = new("这是别人的问题。", "Это чужой вопрос.");
    public static readonly BilingualText OtherLanguage = new("По-русски", "用中文");
    public static readonly BilingualText InlineWhole = new("这是回答的开头，全文请在对话中查看", "Это начало ответа, целиком — в чате с ботом");
    public static readonly BilingualText InlineHint = new("去对话中提问", "Спросить в чате с ботом");
    public static readonly BilingualText SlowDown = new("您提问过快，请在{wait}后再问。", "Слишком много вопросов подряд. Спросите снова через {wait}.");
    public static readonly BilingualText EnoughForToday = new("您今天的提问次数已用完，请在{wait}后再问。", "На сегодня вопросы исчерпаны. Спросите снова через {wait}.");
    public static readonly Counted Hours = new("{n}小时", "{n} час", "{n} часа", "{n} часов");
    public static readonly BilingualText MoreButton = new("更多（{page}/{pages}）›", "Ещё ({page}/{pages}) ›");
    public static readonly BilingualText SourcesButton = new("📚 来源", "📚 Источники");
    public static readonly BilingualText ExcerptsTitle = new("来源和原文", "Источники и выдержки из них");
    public static readonly BilingualText ChartButton = new("📊 图表", "📊 График");
    public static readonly BilingualText MapButton = new("📍 地图", "📍 На карте");
    public static readonly BilingualText MapTown = new("标注的是城镇位置，口岸可能在城外。", "Отмечен город; сам пункт пропуска может быть за его пределами.");
    public static readonly BilingualText MapCrossing = new("口岸的位置", "Расположение пункта пропуска");

    public static readonly BilingualText NearestByTown = new("按口岸所在城镇计算的直线距离。", "Расстояние по прямой до города или посёлка при пункте пропуска.");

    public static readonly BilingualText CommandStart = new("开始", "Начать");
    public static readonly BilingualText CommandAsk = new("提问", "Задать вопрос");
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
    public static readonly BilingualText CommandMute = new("让机器人在本群不再说话", "Бот молчит в этой группе");
    public static readonly BilingualText CommandUnmute = new("让机器人恢复回答", "Бот снова отвечает");
    public static readonly BilingualText CommandStatus = new("管理：运行状态", "Администратору: состояние");
    public static readonly BilingualText CommandUnanswered = new("管理：未能回答的问题", "Администратору: вопросы без ответа");
    public static readonly BilingualText CommandReindex = new("管理：重建索引", "Администратору: построить индекс");
    public static readonly BilingualText CommandRollback = new("管理：恢复上一版索引", "Администратору: вернуть прежний индекс");
    public static readonly BilingualText BotName = new("中俄经贸问答", "Торговля России и Китая");
    public static readonly BilingualText BotDescription = new(
        "中俄经贸问答：数据、口岸、政策，每个回答都注明出处。用中文或俄文提问。",
        "Вопросы и ответы о торговле России и Китая: цифры, пункты пропуска, правила, с источником у каждого ответа. Спрашивайте по-русски или по-китайски.");
    public static readonly BilingualText BotShortDescription = new("中俄经贸问答，每个回答都有出处。", "Торговля России и Китая: ответы с источниками.");
}
