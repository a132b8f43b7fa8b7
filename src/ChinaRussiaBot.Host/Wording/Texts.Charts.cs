namespace ChinaRussiaBot.Host.Wording;

internal static partial class Texts
{
    public static readonly BilingualText ChartUnit = new("{unit}，{period}", "{unit}, {period}");
    public static readonly BilingualText ChartSubject = new("{subject}：{measure}", "{measure}: {subject}");
    public static readonly BilingualText ChartUncertain = new("斜纹柱：估计、初步或有争议的数据。", "Штриховка: оценка, предварительные или спорные данные.");
    public static readonly BilingualText ChartGaps = new("没有数据的年份留空。", "Годы без данных оставлены пустыми.");
    public static readonly BilingualText ChartSource = new("来源：{publishers}", "Источник: {publishers}");
    public static readonly BilingualText ChartSources = new("来源：{publishers}", "Источники: {publishers}");
    public static readonly BilingualText ChartBetween = new("、", "; ");
    public static readonly BilingualText ChartOthers = new("等", " и\u00a0др.");
    public static readonly BilingualText ChartsOff = new("暂时没有图表", "Графиков нет");
    public static readonly BilingualText ChartsOffDetail = new(
        "服务器没有可用的字体，无法绘制图表。请在 /api/figures 查看数据，或请管理员安装字体。",
        "На сервере нет подходящего шрифта, поэтому график построить нельзя. Данные доступны в /api/figures; шрифт может установить администратор.");
}
