namespace ChinaRussiaBot.Tests.Cli;

/// <summary>From a file to an answer: ingested, reviewed, indexed, found by a question in the other language, cited by section.</summary>
public sealed class IngestAskTests
{
    private const string Names = """
        - {id: heihe, kind: city, name: {zh: 黑河, ru: Хэйхэ}}
        - {id: frozen-fish, kind: goods, name: {zh: 冻鱼, ru: мороженая рыба}}
        - {id: timber, kind: goods, name: {zh: 木材, ru: лес}}
        """;

    private const string Bulletin = "---\ntitle: 口岸通报\ndate: 2025-04-10\npublisher: 边城商会\n---\n# 一、仓储\n\n黑河新建的仓库投入使用，可以存放六千吨冻鱼，企业可以提前预约。\n";
    private const string Herald = "---\ntitle: Вестник палаты\ndate: 2025-05-20\npublisher: Деловая палата\n---\n# Склады\n\nВ Хэйхэ открыт новый склад для леса: он принимает сорок вагонов в сутки и работает без выходных.\n";

    [Theory]
    [InlineData("bulletin.md", Bulletin, "Есть ли в Хэйхэ склад для мороженой рыбы?", "Источник на китайском языке: «口岸通报» (边城商会, 10 апреля 2025 г.). В оригинале:", "黑河新建的仓库投入使用，可以存放六千吨冻鱼，企业可以提前预约。", "Часть 1")]
    [InlineData("herald.md", Herald, "黑河有木材仓库吗？", "俄文资料《Вестник палаты》（Деловая палата，2025年5月20日）原文：", "В Хэйхэ открыт новый склад для леса: он принимает сорок вагонов в сутки и работает без выходных.", "第1部分")]
    public void A_document_in_one_language_answers_in_the_other(string file, string content, string question, string said, string quote, string section)
    {
        using CliRun cli = Prepared(file, content);
        Assert.Equal(0, cli.Run("index"));
        Assert.Equal(0, cli.Run("ingest", file));
        Assert.Equal(0, cli.Run("check"));
        cli.Run("ask", question);
        Assert.DoesNotContain(quote, cli.Out, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("index"));
        Assert.Equal(0, cli.Run("ask", question));
        Assert.Contains(said, cli.Out.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains(quote, cli.Out, StringComparison.Ordinal);
        Assert.Contains(section, cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_of_a_page_is_cited_by_the_page()
    {
        using CliRun cli = Prepared("bulletin.md", Bulletin);
        cli.Run("ingest", "bulletin.md");
        string path = cli.Folder.At("knowledge", "documents", "bulletin.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("          zh: 黑河", "          page: 7\n          zh: 黑河", StringComparison.Ordinal));
        Assert.Equal(0, cli.Run("index"));
        cli.Run("ask", "Есть ли в Хэйхэ склад для мороженой рыбы?");
        Assert.Contains("7", cli.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("questions.md", "---\ntitle: 黑河海外仓扶持办法问答\ndate: 2025-07-08\n---\n# 谁可以申请？\n\n在黑河注册满一年的企业可以申请。\n\n# 补贴标准是多少？\n\n按照实际租金的百分之三十给予补贴，单个企业全年不超过八十万元。\n", "黑河海外仓补贴标准是多少？", "单个企业全年不超过八十万元")]
    [InlineData("timber.txt", "Как вывезти лес в Китай\n\n2 июля 2025 г.\n\nВывозить лес в Китай могут только предприятия, внесённые в реестр таможни.\n", "Кто может вывозить лес в Китай?", "только предприятия, внесённые в реестр")]
    public void Numbers_in_words_and_who_may_export_what_are_told(string file, string content, string question, string said)
    {
        using CliRun cli = Prepared(file, content);
        Assert.Equal(0, cli.Run("ingest", file));
        Assert.Equal(0, cli.Run("index"));
        Assert.Equal(0, cli.Run("ask", question));
        Assert.Contains(said, cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void How_much_is_exported_is_not_told_by_who_may_export()
    {
        using CliRun cli = Prepared("timber.txt", "Как вывезти лес в Китай\n\nВывозить лес в Китай могут только предприятия из реестра; пробы исследуются пять дней.\n");
        cli.Run("ingest", "timber.txt");
        cli.Run("index");
        cli.Run("ask", "Сколько леса вывозят в Китай?");
        Assert.Contains("В материалах нет ответа на этот вопрос. Ближе всего к вопросу:", cli.Out, StringComparison.Ordinal);
    }

    private static CliRun Prepared(string file, string content)
    {
        CliRun cli = new();
        SmallKnowledge.WriteTo(cli.Folder);
        cli.Folder.File("knowledge/names/names.yaml", Names);
        cli.Folder.File("knowledge/glossary/glossary.yaml", "- {zh: 仓库, ru: склад}\n");
        cli.Folder.File(file, content);
        return cli;
    }
}
