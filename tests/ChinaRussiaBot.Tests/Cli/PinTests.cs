namespace ChinaRussiaBot.Tests.Cli;

/// <summary>pin: a wording under the <c>asked</c> of an item, and nothing else changed.</summary>
public sealed class PinTests : IDisposable
{
    private const string Policies = """
        # Visas.
        - id: visa
          title: {zh: 中国对俄免签, ru: Безвизовый въезд россиян}   # checked in May
          text:
            zh: 俄罗斯公民可免签入境三十天。
            ru: Граждане России могут въезжать без визы на тридцать дней.
          status: {zh: 有效, ru: действует}
          asked:
            zh: [免签能待几天]   # the usual one
            ru: [на сколько дней без визы, "виза: нужна?"]
          sources: [customs]
        - id: rail
          title: {zh: 中俄班列, ru: Поезда в Китай}
          text:
            zh: 班列每天开行。
            ru: Поезда ходят ежедневно.
          status: {zh: 有效, ru: действует}
          sources: [customs]
        - id: ferry
          title: {zh: 黑河渡船, ru: Паром в Хэйхэ}
          text:
            zh: 渡船夏季开行。
            ru: Паром ходит летом.
          asked:
            zh:
            - 渡船什么时候开
            ru:
              - когда ходит паром
          status: {zh: 有效, ru: действует}
          sources: [customs]

        """;

    private readonly CliRun cli = new();

    public PinTests()
    {
        SmallKnowledge.WriteTo(cli.Folder);
        cli.Folder.File("knowledge/policies/policies.yaml", Policies);
        Assert.Equal(0, cli.Run("check"));
    }

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Wordings_go_to_the_language_of_their_script_and_nothing_else_changes()
    {
        Assert.Equal(0, cli.Run("pin", "visa", "去中国要不要办签证？", "пускают ли без визы?"));
        Assert.Equal(["knowledge/policies/policies.yaml:9: zh 去中国要不要办签证", "knowledge/policies/policies.yaml:10: ru пускают ли без визы"], cli.Lines);
        Assert.Equal(
            Policies.Replace("[免签能待几天]", "[免签能待几天, 去中国要不要办签证]", StringComparison.Ordinal)
                .Replace("\"виза: нужна?\"]", "\"виза: нужна?\", пускают ли без визы]", StringComparison.Ordinal),
            File.ReadAllText(cli.Folder.At("knowledge/policies/policies.yaml")));
        Assert.Equal(0, cli.Run("check"));
    }

    [Fact]
    public void An_item_without_any_gets_them_in_both_languages()
    {
        Assert.Equal(2, cli.Run("pin", "rail", "火车多久一班"));
        Assert.Contains("ru is missing", cli.Error, StringComparison.Ordinal);
        Assert.Equal(Policies, File.ReadAllText(cli.Folder.At("knowledge/policies/policies.yaml")));
        Assert.Equal(0, cli.Run("pin", "rail", "火车多久一班", "как часто ходит поезд: каждый день?"));
        Assert.Equal(0, cli.Run("check"));
        Assert.Contains(
            "  asked:\n    ru: [\"как часто ходит поезд: каждый день\"]\n    zh: [火车多久一班]\n  sources: [customs]\n- id: ferry",
            File.ReadAllText(cli.Folder.At("knowledge/policies/policies.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_with_a_line_each_grow_by_a_line()
    {
        Assert.Equal(0, cli.Run("pin", "ferry", "渡船开了没有", "ходит ли паром"));
        Assert.Contains(
            "    zh:\n    - 渡船什么时候开\n    - 渡船开了没有\n    ru:\n      - когда ходит паром\n      - ходит ли паром\n  status:",
            File.ReadAllText(cli.Folder.At("knowledge/policies/policies.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("check"));
    }

    [Fact]
    public void A_passage_of_a_document_takes_wordings_too_and_is_found_by_them()
    {
        Assert.Equal(0, cli.Run("pin", "doc.1.trade", "跟毛子做了多大买卖", "на сколько наторговали с соседом"));
        Assert.Equal(0, cli.Run("index"));
        Assert.Equal(0, cli.Run("ask", "跟毛子做了多大买卖？"));
        Assert.Contains("1902.71", cli.Out, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("ask", "На сколько наторговали с соседом?"));
        Assert.Contains("190,27", cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("visa", "免签能待几天？", "knowledge/policies/policies.yaml:2: '免签能待几天' asks for 'visa' already")]
    [InlineData("rail", "На сколько дней  без визы", "knowledge/policies/policies.yaml:2: 'На сколько дней без визы' asks for 'visa'")]
    [InlineData("rail", "中国对俄免签", "asks for 'visa'")]
    [InlineData("visa", "visa free?", "is neither Chinese nor Russian")]
    [InlineData("vise", "要签证吗", "no item is called 'vise' (did you mean 'visa'?)")]
    [InlineData("trade.total.2023", "做了多大买卖", "knowledge/measures/trade.yaml:1: a figure is found by the names of its measure")]
    [InlineData("trade.total.2022", "做了多大买卖", "pin the wording to 'doc.1.trade'")]
    public void What_would_find_nothing_or_two_things_is_refused(string item, string wording, string message)
    {
        Assert.Equal(2, cli.Run("pin", item, wording));
        Assert.Contains(message, cli.Error, StringComparison.Ordinal);
        Assert.Equal(Policies, File.ReadAllText(cli.Folder.At("knowledge/policies/policies.yaml")));
    }
}
