using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Cli;

public sealed class IngestTests
{
    private const string Report = "# 一、总体情况\n\n2023年中俄双边贸易额达2401.1亿美元，同比增长26.3%，创历史新高，双方贸易结构继续优化，合作领域不断拓宽，地方交往更加密切。\n\n# 二、口岸\n\n绥芬河口岸全年进出口货运量明显增长，通关时间进一步缩短，口岸基础设施建设稳步推进，企业反映良好。\n";

    [Fact]
    public void A_document_becomes_files_that_check_passes()
    {
        using CliRun cli = Prepared();
        Assert.Equal(0, cli.Run("ingest", "report-2023.md"));
        Assert.Contains("2 passages (zh 2) in 2 sections", cli.Out, StringComparison.Ordinal);
        Assert.Contains("no publisher found", cli.Out, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("check"));
        KnowledgeBase knowledge = KnowledgeReader.Read(cli.Folder.At("knowledge")).Knowledge!;
        Passage passage = knowledge.Passages.Single(static one => one.DocumentId == "report-2023" && one.SectionId == "report-2023.2");
        Assert.StartsWith("绥芬河口岸", passage.Quote(Language.Chinese), StringComparison.Ordinal);
        Assert.Null(passage.Quote(Language.Russian));
        Assert.Equal("二、口岸", passage.Section!.Chinese);
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        using CliRun cli = Prepared();
        cli.Run("ingest", "report-2023.md");
        DateTime written = File.GetLastWriteTimeUtc(cli.Folder.At("knowledge", "documents", "report-2023.yaml"));
        Assert.Equal(0, cli.Run("ingest", "report-2023.md"));
        Assert.Contains("already ingested as report-2023", cli.Out, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(cli.Folder.At("knowledge", "documents", "report-2023.yaml")));
    }

    [Fact]
    public void A_new_version_keeps_ids_and_edits_of_what_did_not_change()
    {
        using CliRun cli = Prepared();
        cli.Run("ingest", "report-2023.md");
        string path = cli.Folder.At("knowledge", "documents", "report-2023.yaml");
        string edited = File.ReadAllText(path).Replace("          zh: 绥芬河", "          kind: problem\n          ru: Перевод редактора.\n          zh: 绥芬河", StringComparison.Ordinal);
        File.WriteAllText(path, edited);
        string id = KnowledgeReader.Read(cli.Folder.At("knowledge")).Knowledge!.Passages.Single(static one => one.Russian == "Перевод редактора.").Id;
        cli.Folder.File("report-2023.md", Report.Replace("创历史新高", "再创历史新高", StringComparison.Ordinal));
        Assert.Equal(0, cli.Run("ingest", "report-2023.md"));
        Assert.Contains("1 passages kept, 1 new, 1 gone", cli.Out, StringComparison.Ordinal);
        Passage kept = (Passage)KnowledgeReader.Read(cli.Folder.At("knowledge")).Knowledge!.Item(id)!;
        Assert.Equal(("Перевод редактора.", PassageKind.Problem), (kept.Russian, kept.Kind));
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using CliRun cli = Prepared();
        Assert.Equal(0, cli.Run("ingest", "report-2023.md", "--dry-run"));
        Assert.Contains("heading: {zh: 二、口岸, ru: Часть 2}", cli.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(cli.Folder.At("knowledge", "documents", "report-2023.yaml")));
    }

    [Fact]
    public void A_refused_file_says_why_and_the_others_are_taken()
    {
        using CliRun cli = Prepared();
        cli.Folder.File("empty.txt", "");
        cli.Folder.File("letter.doc", "x");
        Assert.Equal(2, cli.Run("ingest", "empty.txt", "letter.doc", "absent.pdf", "report-2023.md"));
        string[] errors = cli.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["empty.txt: the file is empty", "letter.doc: an old Office file: save it as .docx or .xlsx", "absent.pdf: there is no such file, or it cannot be opened"], errors);
        Assert.Contains("report-2023.md: MARKDOWN", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_document_does_not_take_an_id()
    {
        using CliRun cli = Prepared();
        cli.Folder.File("doc.txt", "Совсем другой документ о торговле двух стран.");
        Assert.Equal(2, cli.Run("ingest", "doc.txt"));
        Assert.Contains("--id", cli.Error, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("ingest", "doc.txt", "--id", "other"));
    }

    [Fact]
    public void Figures_wait_for_a_person()
    {
        using CliRun cli = Prepared();
        cli.Folder.File("trade.txt", "2024年中俄贸易额达2448.2亿美元。2025年中俄贸易额为2281亿美元。");
        cli.Run("ingest", "trade.txt");
        Assert.Contains("2 figures proposed", cli.Out, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("check"));
        Assert.DoesNotContain(Read(cli).Figures, static figure => figure.Period.ToString() is "2024" or "2025");

        Assert.Equal(0, cli.Run("ingest", "reject", "trade", "trade.total.2025.trade"));
        Assert.Contains("1 left to decide", cli.Out, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("ingest", "accept", "trade"));
        Assert.Equal(["accepted trade.total.2024.trade", "0 left to decide"], cli.Lines);
        Figure accepted = Read(cli).Figures.Single(static figure => figure.Period.ToString() == "2024");
        Assert.Equal("2024年中俄贸易额达2448.2亿美元。2025年中俄贸易额为2281亿美元。", accepted.Passage!.Chinese);

        // A new version: the accepted figure goes along to its new passage, the rejected one stays rejected.
        cli.Folder.File("trade.txt", "一、总体情况\n\n2024年中俄贸易额达2448.2亿美元。2025年中俄贸易额为2281亿美元。前十一个月口岸货运量增长。");
        Assert.Equal(0, cli.Run("ingest", "trade.txt", "--id", "trade"));
        Assert.DoesNotContain("proposed:", cli.Out, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("check"));
        Assert.Equal(2, cli.Run("ingest", "accept", "trade", "nothing"));
    }

    /// <summary>Many pages say "this year" and no year at all.</summary>
    [Theory]
    [InlineData("今年前5个月，中俄贸易额为938.1亿美元，同比增长40.7%。", "2023-06-07", "2023-06-07")]
    [InlineData("В январе – мае товарооборот России и Китая составил 93,81 млрд долл. США.", "07.06.2023", "2023-06-07")]
    public void A_date_told_beside_a_file_is_the_one_its_months_are_counted_from(string text, string told, string date)
    {
        using CliRun cli = Prepared();
        cli.Folder.File("trade.txt", text);
        Assert.Equal(0, cli.Run("ingest", "trade.txt"));
        Assert.DoesNotContain("proposed:", cli.Out, StringComparison.Ordinal);
        Assert.Contains("give it with --date", cli.Out, StringComparison.Ordinal);

        Assert.Equal(0, cli.Run("ingest", "trade.txt", "--date", told));
        Assert.Contains("1 figure proposed", cli.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("no date found", cli.Out, StringComparison.Ordinal);
        Assert.Contains("period: 2023-01..2023-05", File.ReadAllText(cli.Folder.At("knowledge", "proposed", "trade.yaml")), StringComparison.Ordinal);
        Assert.Equal(date, Read(cli).Sources["trade"].Date);
        Assert.Equal(0, cli.Run("ingest", "trade.txt", "--date", told));
        Assert.Contains("already ingested as trade", cli.Out, StringComparison.Ordinal);
    }

    /// <summary>A person may know of what year a page is; nobody else does.</summary>
    [Theory]
    [InlineData("今年前5个月，中俄贸易额为938.1亿美元。")]
    [InlineData("В январе – мае товарооборот России и Китая составил 93,81 млрд долл. США.")]
    public void A_value_that_the_text_leaves_open_waits_for_a_person_who_knows(string text)
    {
        using CliRun cli = Prepared();
        string open = cli.Folder.At("knowledge", "proposed", "open", "trade.yaml");
        cli.Folder.File("trade.txt", text);
        Assert.Equal(0, cli.Run("ingest", "trade.txt"));
        Assert.Contains("1 value of which the text does not say surely what or when", cli.Out, StringComparison.Ordinal);
        Assert.Contains("- id: open-1.trade\n  measure: trade.total\n  period:\n", File.ReadAllText(open), StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("check"));

        Assert.Equal(0, cli.Run("ingest", "accept", "trade"));
        Assert.Contains("0 left to decide, 1 to complete in", cli.Out, StringComparison.Ordinal);
        Assert.Equal(2, cli.Run("ingest", "accept", "trade", "open-1.trade"));
        Assert.Contains("open-1.trade: write its period into proposed/open/trade.yaml first", cli.Error, StringComparison.Ordinal);

        File.WriteAllText(open, File.ReadAllText(open).Replace("  period:\n", "  period: 2023-01..2023-05\n", StringComparison.Ordinal));
        Assert.Equal(0, cli.Run("ingest", "accept", "trade"));
        Assert.Equal(["accepted trade.total.2023-01_2023-05.trade", "0 left to decide"], cli.Lines);
        Figure accepted = Read(cli).Figures.Single(static figure => figure.Period.ToString() == "2023-01..2023-05");
        Assert.Equal(93_810_000_000m, accepted.Value.Value);
        Assert.False(File.Exists(open));
        cli.Run("ingest", "trade.txt");
        Assert.Contains("already ingested as trade", cli.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(open));
    }

    [Theory]
    [InlineData("今年前5个月，中俄贸易额为938.1亿美元。", "口岸通关时间进一步缩短。")]
    [InlineData("В январе – мае товарооборот России и Китая составил 93,81 млрд долл. США.", "Время оформления на границе сократилось.")]
    public void A_rejected_open_value_does_not_come_back_and_keeps_what_people_wrote(string text, string more)
    {
        using CliRun cli = Prepared();
        cli.Folder.File("trade.txt", $"{text}\n\n{more}");
        cli.Run("ingest", "trade.txt");
        string open = cli.Folder.At("knowledge", "proposed", "open", "trade.yaml");
        File.WriteAllText(open, File.ReadAllText(open).Replace("  period:\n", "  subject: heihe\n", StringComparison.Ordinal));
        Assert.Equal(2, cli.Run("ingest", "accept", "trade", "open-1.trade"));
        Assert.Contains("write its period", cli.Error, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("ingest", "reject", "trade", "open-1.trade"));
        Assert.Contains("rejected open-1.trade", cli.Out, StringComparison.Ordinal);
        cli.Folder.File("trade.txt", $"{text}\n\n{more}{more}");
        Assert.Equal(0, cli.Run("ingest", "trade.txt", "--id", "trade"));
        Assert.DoesNotContain("of which the text does not say", cli.Out, StringComparison.Ordinal);
        Assert.Contains("rejected: true", File.ReadAllText(open), StringComparison.Ordinal);
        Assert.Contains("subject: heihe", File.ReadAllText(open), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_written_into_the_source_counts_when_the_file_comes_again()
    {
        using CliRun cli = Prepared();
        cli.Folder.File("trade.txt", "今年前5个月，中俄贸易额为938.1亿美元，同比增长40.7%。");
        cli.Run("ingest", "trade.txt");
        string source = cli.Folder.At("knowledge", "sources", "trade.yaml");
        string edited = File.ReadAllText(source).Replace("  # date: not found in the file", "  date: 2023-06-07", StringComparison.Ordinal).Replace("出版方不详", "海关总署", StringComparison.Ordinal);
        File.WriteAllText(source, edited);
        Assert.Equal(0, cli.Run("ingest", "trade.txt"));
        Assert.Contains("1 figure proposed", cli.Out, StringComparison.Ordinal);
        Assert.Equal(edited, File.ReadAllText(source));
        Assert.Equal(0, cli.Run("ingest", "trade.txt"));
        Assert.Contains("already ingested as trade", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_none_is_refused()
    {
        using CliRun cli = Prepared();
        Assert.Equal(2, cli.Run("ingest", "report-2023.md", "--date", "вчера"));
        Assert.Contains("--date вчера", cli.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(cli.Folder.At("knowledge", "documents", "report-2023.yaml")));
    }

    private static KnowledgeBase Read(CliRun cli) => KnowledgeReader.Read(cli.Folder.At("knowledge")).Knowledge!;

    private static CliRun Prepared()
    {
        CliRun cli = new();
        SmallKnowledge.WriteTo(cli.Folder);
        cli.Folder.File("report-2023.md", Report);
        return cli;
    }
}
