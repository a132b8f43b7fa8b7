namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    // A property: the catalogue of the chat, in another file, is filled with it.
    public static BilingualText Site => new("中俄经贸问答", "Торговля России и Китая");

    public static readonly BilingualText SiteDescription = new(
        "中俄贸易、口岸和政策的双语问答，每个回答都注明出处。",
        "Вопросы и ответы о торговле России и Китая, пунктах пропуска и правилах: на двух языках, с источником у каждого ответа.");

    public static readonly BilingualText NoScript = new(
        "提问需要 JavaScript。口岸和数据可以直接查看：",
        "Чтобы задать вопрос, нужен JavaScript. Пункты пропуска и показатели открываются и без него:");

    public static readonly BilingualText SourceHeading = new("来源", "Источник");
    public static readonly BilingualText SourceTitleIs = new("标题", "Заголовок");
    public static readonly BilingualText SourcePublisher = new("发布者", "Кто опубликовал");
    public static readonly BilingualText SourceDate = new("日期", "Дата");
    public static readonly BilingualText SourceAddress = new("原文", "Публикация");
    public static readonly BilingualText SourceOursTitle = new("由我们概括", "сформулирован нами");
    public static readonly BilingualText SourceItems = new("本站引用的内容", "Что отсюда цитируется");
    public static readonly BilingualText SourceNoItems = new("目前没有引用。", "Пока ничего не процитировано.");
    public static readonly BilingualText SourceEarlier = new("这是{time}时的内容，之后有过更新。", "Здесь — состояние на {time}; с тех пор данные обновлялись.");
    public static readonly BilingualText SourceWithdrawn = new("该来源已不再使用。这里保留的是{time}时的内容。", "Этот источник больше не используется. Здесь — то, что было известно на {time}.");
    public static readonly BilingualText SourceNow = new("查看当前内容", "Открыть нынешнее");
    public static readonly BilingualText SourceStates = new("此前的内容", "Прежние состояния");
}
