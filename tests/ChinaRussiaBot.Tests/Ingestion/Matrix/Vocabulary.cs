namespace ChinaRussiaBot.Tests.Ingestion.Matrix;

/// <summary>The words of one language for what tables hold.</summary>
internal sealed record Vocabulary
{
    public required string Title { get; init; }

    public required string GoodsTitle { get; init; }

    /// <summary>Label and measure.</summary>
    public required IReadOnlyList<(string Label, string Measure)> Flows { get; init; }

    public required IReadOnlyList<(string Label, string Measure)> GoodsRows { get; init; }

    public required string Money { get; init; }

    public required string Mass { get; init; }

    public required string Measure { get; init; }

    public required string Period { get; init; }

    public required string Amount { get; init; }

    public required string GoodsAmount { get; init; }

    public required string Change { get; init; }

    public required string ChangeIndex { get; init; }

    public required string Unit { get; init; }

    public required string UnitIs { get; init; }

    public required string Total { get; init; }

    public required string Note { get; init; }

    /// <summary>Ways of writing two periods: what the caption adds, labels and codes.</summary>
    public required IReadOnlyList<Times> Times { get; init; }

    public static Vocabulary Of(Language language) => language == Language.Chinese ? Chinese : Russian;

    private static readonly Vocabulary Russian = new()
    {
        Title = "Торговля Китая с Россией",
        GoodsTitle = "Импорт Китая из России по основным товарам",
        Flows = [("Товарооборот", "trade.total"), ("Экспорт Китая в Россию", "trade.export"), ("Импорт Китая из России", "trade.import")],
        GoodsRows = [("Нефть сырая", "crude.import"), ("Уголь", "coal.import"), ("Соевые бобы", "soy.import")],
        Money = "млн долл. США",
        Mass = "тыс. тонн",
        Measure = "Показатель",
        Period = "Период",
        Amount = "Стоимость",
        GoodsAmount = "Количество",
        Change = "прирост, %",
        ChangeIndex = "в % к соответствующему периоду прошлого года",
        Unit = "Ед. изм.",
        UnitIs = "Единица измерения:",
        Total = "Итого",
        Note = "Примечание: данные предварительные.",
        Times =
        [
            new("", ("2023 год", "2023"), ("2024 год", "2024")),
            new("", ("2023", "2023"), ("2024", "2024")),
            new("", ("2023 г.", "2023"), ("2024 г.¹", "2024")),
            new("в 2025 году", ("Январь", "2025-01"), ("Февраль", "2025-02")),
            new("", ("Январь 2025 г.", "2025-01"), ("Февраль 2025 г.", "2025-02")),
            new("", ("янв. 2025", "2025-01"), ("фев. 2025", "2025-02")),
            new("в 2025 году", ("Январь–май", "2025-01..2025-05"), ("Январь–июль", "2025-01..2025-07")),
            new("", ("Январь—май 2024 г.", "2024-01..2024-05"), ("Январь—май 2025 г.", "2025-01..2025-05")),
            new("", ("I квартал 2025 г.", "2025-Q1"), ("II квартал 2025 г.", "2025-Q2")),
            new("в 2025 году", ("1 кв.", "2025-Q1"), ("2 кв.", "2025-Q2")),
            new("", ("I полугодие 2024 г.", "2024-H1"), ("I полугодие 2025 г.", "2025-H1")),
            new("", ("9 мес. 2024 г.", "2024-01..2024-09"), ("9 мес. 2025 г.", "2025-01..2025-09")),
            new("", ("I–III кв. 2024", "2024-01..2024-09"), ("I–III кв. 2025", "2025-01..2025-09")),
            new("в 2025 году", ("Май", "2025-05"), ("С начала года (январь–май)", "2025-01..2025-05")),
            new("", ("01.2025", "2025-01"), ("02.2025", "2025-02")),
        ],
    };

    private static readonly Vocabulary Chinese = new()
    {
        Title = "中国与俄罗斯双边贸易统计",
        GoodsTitle = "中国自俄罗斯进口主要商品",
        Flows = [("进出口总额", "trade.total"), ("对俄出口", "trade.export"), ("自俄进口", "trade.import")],
        GoodsRows = [("原油", "crude.import"), ("煤炭", "coal.import"), ("大豆", "soy.import")],
        Money = "亿美元",
        Mass = "万吨",
        Measure = "指标",
        Period = "时间",
        Amount = "金额",
        GoodsAmount = "数量",
        Change = "同比增长（%）",
        ChangeIndex = "为上年同期（%）",
        Unit = "单位",
        UnitIs = "单位：",
        Total = "合计",
        Note = "注：数据为初步统计。",
        Times =
        [
            new("", ("2023年", "2023"), ("2024年", "2024")),
            new("", ("2023", "2023"), ("2024", "2024")),
            new("", ("2023年", "2023"), ("2024年*", "2024")),
            new("2025年", ("1月", "2025-01"), ("2月", "2025-02")),
            new("", ("2025年1月", "2025-01"), ("2025年2月", "2025-02")),
            new("", ("2025.01", "2025-01"), ("2025.02", "2025-02")),
            new("", ("2025-01", "2025-01"), ("2025-02", "2025-02")),
            new("2025年", ("1—5月", "2025-01..2025-05"), ("1—7月", "2025-01..2025-07")),
            new("", ("2024年1-5月", "2024-01..2024-05"), ("2025年1-5月", "2025-01..2025-05")),
            new("", ("2025年第一季度", "2025-Q1"), ("2025年第二季度", "2025-Q2")),
            new("2025年", ("一季度", "2025-Q1"), ("二季度", "2025-Q2")),
            new("2025年", ("1季度", "2025-Q1"), ("2季度", "2025-Q2")),
            new("", ("2024年上半年", "2024-H1"), ("2025年上半年", "2025-H1")),
            new("", ("2024年前三季度", "2024-01..2024-09"), ("2025年前三季度", "2025-01..2025-09")),
            new("2025年", ("5月当月", "2025-05"), ("1至5月累计", "2025-01..2025-05")),
            new("", ("2024年度", "2024"), ("2025年1～8月", "2025-01..2025-08")),
        ],
    };
}
