namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    public static readonly BilingualText SourceHeading = new("来源", "Источник");
    public static readonly BilingualText SourcePublisher = new("发布者", "Кто опубликовал");
    public static readonly BilingualText SourceDate = new("日期", "Дата");
    public static readonly BilingualText SourceAddress = new("原文地址", "Адрес публикации");
    public static readonly BilingualText SourceOursTitle = new("标题由我们概括", "заголовок дан нами");
    public static readonly BilingualText SourceItems = new("本站引用的内容", "Что цитирует бот");
    public static readonly BilingualText SourceBack = new("返回提问", "К вопросам");
    public static readonly BilingualText SourceNoItems = new("目前没有引用。", "Пока ничего не процитировано.");
}
