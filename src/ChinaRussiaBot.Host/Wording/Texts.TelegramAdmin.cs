using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Engine;

namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    public static readonly BilingualText AdminStatus = new(
        "索引版本 {generation}，{items}条内容。等待处理{queued}条，等待发送{sending}条。",
        "Версия индекса {generation}, записей: {items}. Ждут разбора: {queued}, ждут отправки: {sending}.");
    public static readonly BilingualText AdminTelegram = new(
        "Telegram：{mode}，最近一次收到消息：{update}，连续失败{failures}次。",
        "Telegram: {mode}; последнее обновление: {update}; сбоев подряд: {failures}.");
    public static readonly BilingualText AdminPolling = new("轮询（polling）", "опрос (polling)");
    public static readonly BilingualText AdminWebhook = new("推送（webhook）", "вебхук (webhook)");
    public static readonly BilingualText AdminNoUpdate = new("启动以来还没有", "с запуска не было");
    public static readonly BilingualText AdminUnanswered = new("最近7天未能回答的问题：", "Без ответа за 7 дней:");
    public static readonly BilingualText AdminUnansweredNone = new("最近7天没有未能回答的问题。", "За 7 дней вопросов без ответа нет.");
    public static readonly BilingualText AdminReindexAsk = new("重新建立索引？旧索引在完成之前继续使用。", "Построить индекс заново? Прежний отвечает, пока новый не готов.");
    public static readonly BilingualText AdminRollbackAsk = new("恢复到上一个索引版本？", "Вернуть предыдущую версию индекса?");
    public static readonly BilingualText AdminYes = new("执行", "Выполнить");
    public static readonly BilingualText AdminStarted = new("已开始，完成后告诉您结果。", "Начато; о результате сообщу.");
    public static readonly BilingualText AdminBuild = new("重建索引", "Построить индекс");
    public static readonly BilingualText AdminPublish = new("按原样发布", "Опубликовать как есть");
    public static readonly BilingualText AdminFileTooLarge = new("文件太大，上限为{size}。请改用上传接口或命令行。", "Файл слишком большой: предел — {size}. Загрузите его через API или командой ingest.");
    public static readonly BilingualText AdminNoFile = new("无法从 Telegram 取得这个文件，请再发一次，或改用上传接口或命令行。", "Telegram не отдал файл. Пришлите его ещё раз или загрузите через API или командой ingest.");

    public static readonly IReadOnlyDictionary<BuildVerdict, BilingualText> BuildVerdicts = new Dictionary<BuildVerdict, BilingualText>
    {
        [BuildVerdict.Published] = new("新索引已发布：{detail}", "Новый индекс опубликован: {detail}"),
        [BuildVerdict.Serving] = new("现在使用的索引：{detail}", "Теперь отвечает индекс {detail}"),
        [BuildVerdict.Staged] = new("新索引已建好，尚未发布，请先查看改动：{detail}", "Новый индекс построен, но не опубликован: сначала посмотрите изменения. {detail}"),
        [BuildVerdict.Refused] = new("新索引未发布，旧索引继续使用：{detail}", "Новый индекс не опубликован, отвечает прежний: {detail}"),
        [BuildVerdict.Overtaken] = new("这个确认已失效：索引已经更换，现在使用的是{detail}。", "Это подтверждение больше не действует: индекс с тех пор сменился, сейчас отвечает {detail}."),
        [BuildVerdict.Failed] = new("未能完成：{detail}", "Не получилось: {detail}"),
    };

    /// <summary>By the name of the reason, as the store keeps it.</summary>
    public static readonly IReadOnlyDictionary<string, BilingualText> UnknownReasons = new Dictionary<string, BilingualText>(StringComparer.Ordinal)
    {
        [nameof(UnknownReason.OutsideTheField)] = new("不属于中俄经贸", "не по теме"),
        [nameof(UnknownReason.PeriodNotKnown)] = new("没有该时期的数据", "нет данных за этот период"),
        [nameof(UnknownReason.PeriodAhead)] = new("问的是以后的时期", "период ещё не наступил"),
        [nameof(UnknownReason.SubjectNotKnown)] = new("没有该国家或地区的数据", "нет данных по этой стране или месту"),
        [nameof(UnknownReason.NothingFits)] = new("知识库中没有相关内容", "в базе ничего подходящего"),
        [nameof(UnknownReason.NoWords)] = new("没有可以理解的文字", "нечего было разбирать"),
    };
}
