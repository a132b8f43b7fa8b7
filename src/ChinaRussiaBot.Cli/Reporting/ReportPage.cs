using System.Globalization;
using System.Net;
using System.Text;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Reporting;

/// <summary>The page of the report: one file, nothing loaded from elsewhere. Pure.</summary>
internal static class ReportPage
{
    private const string Style = """
        body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1b1b1b;background:#fff}
        h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem}table{border-collapse:collapse;width:100%}
        th,td{border-bottom:1px solid #ddd;padding:.3rem .5rem;text-align:left;vertical-align:top}th{background:#f4f4f4}
        td.n{text-align:center}code{font-size:.85em;color:#555}.scroll{overflow-x:auto}
        @media(prefers-color-scheme:dark){body{color:#eee;background:#161616}th{background:#262626}th,td{border-color:#3a3a3a}code{color:#aaa}}
        """;

    /// <param name="knowledge">Null when it cannot be read.</param>
    /// <param name="problems">What check finds, one line each.</param>
    /// <param name="today">From which ages count.</param>
    public static string Render(KnowledgeBase? knowledge, IReadOnlyList<string> problems, DateOnly today)
    {
        StringBuilder page = new();
        page.Append("<!doctype html>\n<html lang=\"zh-CN\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>资料概况 · Состояние базы знаний — ChinaRussiaBot</title>\n<style>")
            .Append(Style).Append("</style>\n<h1>资料概况 · <span lang=\"ru\">Состояние базы знаний</span></h1>\n<p>")
            .Append(today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("</p>\n");
        if (problems.Count > 0)
            Section(page, "检查发现的问题", "Ошибки, найденные проверкой", ["位置与说明 · место и описание"], problems.Select(static problem => (string[])[English(problem)]));
        if (knowledge is not null)
            Contents(page, knowledge, today);
        return page.Append("</html>\n").ToString();
    }

    private static void Contents(StringBuilder page, KnowledgeBase knowledge, DateOnly today)
    {
        Section(page, "先更新这些", "Что обновить в первую очередь", ["编号 · id", "名称", "Название", "原因", "Причина"], Upkeep.Of(knowledge, today).Select(static item =>
            (string[])[Code(item.Id), Text(item.Name.Chinese), Russian(item.Name.Russian), Text(item.Why.Chinese), Russian(item.Why.Russian)]));
        Coverage(page, knowledge, today);
        Section(page, "口岸状态", "Состояние пунктов пропуска", ["编号 · id", "口岸", "Пункт пропуска", "状态", "Состояние", "截至 · на дату", "月数 · мес."], knowledge.Ports
            .OrderByDescending(port => Upkeep.Months(port.StatusAsOf, today) ?? int.MaxValue).Select(port =>
            (string[])[Code(port.Id), Text(port.Name.Chinese), Russian(port.Name.Russian), Text(State(port.State).Chinese), Russian(State(port.State).Russian), Text(port.StatusAsOf ?? "—"), Text(Upkeep.Months(port.StatusAsOf, today)?.ToString(CultureInfo.InvariantCulture) ?? "—")]));
        Section(page, "政策与规定", "Правила и соглашения", ["编号 · id", "名称", "Название", "资料日期 · дата", "到期 · до"], knowledge.Policies
            .OrderBy(static policy => policy.Date ?? "", StringComparer.Ordinal).Select(policy =>
            (string[])[Code(policy.Id), Text(policy.Title.Chinese), Russian(policy.Title.Russian), Text(policy.Date ?? policy.Sources[0].Date ?? "—"), Text(policy.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "")]));
        Section(page, "没有日期的来源", "Источники без даты", ["编号 · id", "标题 · название", "条目数 · записей"], knowledge.Sources.Values
            .Where(static source => source.Date is null)
            .Select(source => (Source: source, Items: knowledge.ItemsOf(source).Count()))
            .Where(static used => used.Items > 0).OrderByDescending(static used => used.Items).Select(static used =>
            (string[])[Code(used.Source.Id), Text(used.Source.Title), Text(used.Items.ToString(CultureInfo.InvariantCulture))]));
    }

    /// <summary>Measures by year: ● a final value, ○ any other, with their number when there are several.</summary>
    private static void Coverage(StringBuilder page, KnowledgeBase knowledge, DateOnly today)
    {
        Figure[] dated = [.. knowledge.Figures.Where(static figure => figure.Period.Kind != PeriodKind.Annual)];
        int first = dated.Select(static figure => figure.Period.End.Year).Append(today.Year).Min();
        int[] years = [.. Enumerable.Range(first, today.Year - first + 1)];
        ILookup<(string, int), Figure> figures = dated.ToLookup(static figure => (figure.Measure.Id, figure.Period.End.Year));
        Section(
            page,
            "指标与年份（● 正式数据，○ 其他）",
            "Показатели по годам (● итоговые, ○ прочие)",
            ["编号 · id", "指标", "Показатель", .. years.Select(static year => year.ToString(CultureInfo.InvariantCulture))],
            knowledge.Measures.Where(measure => knowledge.Figures.Any(figure => figure.Measure == measure)).Select(measure =>
                (string[])[Code(measure.Id), Text(measure.Name.Chinese), Russian(measure.Name.Russian), .. years.Select(year => Mark([.. figures[(measure.Id, year)]]))]));
    }

    private static string Mark(Figure[] figures) => figures.Length == 0
        ? "<td></td>"
        : $"<td class=\"n\">{(Array.Exists(figures, static figure => figure.Status == FigureStatus.Final) ? '●' : '○')}{(figures.Length > 1 ? figures.Length.ToString(CultureInfo.InvariantCulture) : "")}</td>";

    private static void Section(StringBuilder page, string chinese, string russian, string[] columns, IEnumerable<string[]> rows)
    {
        page.Append("<h2>").Append(chinese).Append(" · <span lang=\"ru\">").Append(russian).Append("</span></h2>\n<div class=\"scroll\"><table>\n<tr>");
        foreach (string column in columns)
            page.Append("<th scope=\"col\">").Append(column).Append("</th>");
        page.Append("</tr>\n");
        foreach (string[] row in rows)
            page.Append("<tr>").AppendJoin("", row).Append("</tr>\n");
        page.Append("</table></div>\n");
    }

    private static BilingualText State(PortState state) => state switch
    {
        PortState.Working => new("正常运行", "действует"),
        PortState.Closed => new("停运", "закрыт"),
        PortState.Unused => new("基本未使用", "почти не используется"),
        PortState.Building => new("在建", "строится"),
        PortState.Unclear => new("状态不明", "неизвестно"),
    };

    private static string Code(string id) => $"<td><code>{WebUtility.HtmlEncode(id)}</code></td>";

    private static string English(string text) => $"<td lang=\"en\">{WebUtility.HtmlEncode(text)}</td>";

    private static string Text(string text) => $"<td>{WebUtility.HtmlEncode(text)}</td>";

    private static string Russian(string text) => $"<td lang=\"ru\">{WebUtility.HtmlEncode(text)}</td>";
}
