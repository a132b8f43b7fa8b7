namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    /// <summary>The wording of the web chat, by the names its script uses.</summary>
    public static readonly IReadOnlyDictionary<string, BilingualText> Chat = new Dictionary<string, BilingualText>
    {
        ["title"] = new("中俄经贸问答", "Торговля Китая и России: вопросы и ответы"),
        ["intro"] = new("用中文或俄文提问，每个回答都注明出处。", "Спрашивайте по-русски или по-китайски: у каждого ответа указан источник."),
        ["example1"] = new("2023年中俄贸易额是多少？", "Какой был товарооборот России и Китая в 2023 году?"),
        ["example2"] = new("满洲里口岸对面是哪里？", "Какой пункт пропуска напротив Маньчжоули?"),
        ["example3"] = new("中俄之间有哪些铁路口岸？", "Какие железнодорожные пункты пропуска есть между Россией и Китаем?"),
        ["placeholder"] = new("请输入问题", "Ваш вопрос"),
        ["send"] = new("发送", "Спросить"),
        ["you"] = new("您", "Вы"),
        ["bot"] = new("回答", "Ответ"),
        ["working"] = new("正在查找…", "Ищу…"),
        ["sources"] = new("来源", "Источники"),
        ["figures"] = new("数据", "Цифры"),
        ["notReady"] = new("正在准备索引，请稍候…", "Готовится индекс, подождите…"),
        ["ready"] = new("已就绪", "Готово к вопросам"),
        ["offline"] = new("无法连接服务器，请稍后再试。您的问题仍在输入框中。", "Нет связи с сервером. Попробуйте позже: вопрос остался в поле ввода."),
        ["newChat"] = new("新对话", "Новый разговор"),
        ["log"] = new("对话", "Разговор"),
        ["language"] = new("语言", "Язык"),
        ["formula"] = new("计算", "Расчёт"),
    };
}
