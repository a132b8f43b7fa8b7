namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    public static readonly BilingualText PortsHeading = new("中俄口岸", "Пункты пропуска на границе России и Китая");
    public static readonly BilingualText PortsLede = new(
        "铁路、公路、水运口岸分别列出。状态以所注日期的资料为准，出行或发货前请向口岸核实。",
        "Железнодорожные, автомобильные и речные пункты перечислены отдельно. Состояние дано на указанную дату; перед поездкой или отправкой груза уточните его на самом пункте пропуска.");
    public static readonly BilingualText PortName = new("口岸", "Пункт пропуска");
    public static readonly BilingualText PortProvince = new("中方省区", "Регион Китая");
    public static readonly BilingualText PortRegion = new("俄方地区", "Регион России");
    public static readonly BilingualText PortMode = new("运输方式", "Вид транспорта");
    public static readonly BilingualText PortStatus = new("状态", "Состояние");
    public static readonly BilingualText PortWords = new("名称", "Название");
    public static readonly BilingualText PortOpposite = new("俄方对应口岸", "Пункт с российской стороны");
    public static readonly BilingualText PortFacing = new("俄方：{name}", "Напротив: {name}");
    public static readonly BilingualText PortOtherName = new("俄文名称", "Название по-китайски");
    public static readonly BilingualText PortHandles = new("业务", "Виды перевозок");
    public static readonly BilingualText PortFreight = new("货运", "грузовые");
    public static readonly BilingualText PortPassengers = new("客运", "пассажирские");
    public static readonly BilingualText PortAsOf = new("资料日期", "Сведения на");
    public static readonly BilingualText PortVolumes = new("运量与能力", "Объёмы и пропускная способность");
    public static readonly BilingualText PortWhat = new("内容", "Показатель");
    public static readonly BilingualText PortNote = new("说明", "Примечание");
    public static readonly BilingualText PortAsk = new("就此口岸提问", "Спросить об этом пункте");
    public static readonly BilingualText PortsNone = new("没有符合条件的口岸。", "Таких пунктов пропуска нет.");
    public static readonly Counted PortsCount = new("共{n}个口岸", "{n} пункт пропуска", "{n} пункта пропуска", "{n} пунктов пропуска");

    public static readonly BilingualText StateWorking = new("正常运行", "действует");
    public static readonly BilingualText StateClosed = new("停运", "закрыт");
    public static readonly BilingualText StateUnused = new("基本未使用", "почти не используется");
    public static readonly BilingualText StateBuilding = new("在建", "строится");
    public static readonly BilingualText StateUnclear = new("状态不明", "неизвестно");

    public static readonly BilingualText FiguresHeading = new("数据指标", "Показатели");
    public static readonly BilingualText FiguresLede = new(
        "每个数值都注明时期、口径和来源。不同来源的数值不一致时，分别列出。",
        "У каждого значения указаны период, источник и то, чьи это данные. Если источники расходятся, значения даны отдельно.");
    public static readonly BilingualText FigureTopic = new("主题", "Тема");
    public static readonly BilingualText FigureWords = new("指标名称", "Название показателя");
    public static readonly BilingualText FigureOtherTopic = new("其他", "Прочее");
    public static readonly BilingualText FigureBasis = new("口径", "Чьи данные");
    public static readonly BilingualText FigureUnit = new("单位", "Единица измерения");
    public static readonly BilingualText FigureDirection = new("方向", "Направление");
    public static readonly BilingualText ChinaToRussia = new("中国至俄罗斯", "из Китая в Россию");
    public static readonly BilingualText RussiaToChina = new("俄罗斯至中国", "из России в Китай");
    public static readonly BilingualText FigureFrom = new("起始年份", "Начальный год");
    public static readonly BilingualText FigureTo = new("截止年份", "Конечный год");
    public static readonly BilingualText FigureSubject = new("对象", "Объект");
    public static readonly BilingualText FigureRemarks = new("说明", "Примечание");
    public static readonly BilingualText FigureAsk = new("就此指标提问", "Спросить об этом показателе");
    public static readonly BilingualText FigureCsv = new("下载 CSV", "Скачать CSV");
    public static readonly BilingualText FiguresNone = new("没有符合条件的指标。", "Таких показателей нет.");
    public static readonly BilingualText ValuesNone = new("所选年份没有数据。", "За выбранные годы данных нет.");
    public static readonly Counted ValuesCount = new("{n}个数值", "{n} значение", "{n} значения", "{n} значений");
    public static readonly Counted FiguresCount = new("共{n}个指标", "{n} показатель", "{n} показателя", "{n} показателей");

    public static readonly BilingualText Preliminary = new("初步数据", "предварительно");
    public static readonly BilingualText Estimate = new("估计值", "оценка");
    public static readonly BilingualText Disputed = new("各来源不一致", "источники расходятся");
    public static readonly BilingualText Weak = new("来源可靠性较低", "источник ненадёжен");

    public static readonly BilingualText All = new("全部", "все");
    public static readonly BilingualText Apply = new("查看", "Показать");
    public static readonly BilingualText Reset = new("清除条件", "Сбросить");
    public static readonly BilingualText ToChat = new("返回问答", "К вопросам");
}
