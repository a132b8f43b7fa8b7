using ChinaRussiaBot.Host.Charts;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace ChinaRussiaBot.Host.Tests.Charts;

/// <summary>Nothing touches the edge of a picture, whatever is drawn. What it looks like is looked at by people: SHOW_CHARTS=folder keeps the pictures.</summary>
public sealed class ChartDrawingTests
{
    private const string LongRussian = "Стоимость экспорта лесоматериалов, целлюлозы и бумажной продукции из сибирских и дальневосточных регионов России в Китай через железнодорожные и автомобильные пункты пропуска";

    public static TheoryData<string, int, bool, bool> Pictures => new(
        from count in Enumerable.Range(1, 13)
        from chinese in new[] { true, false }
        from falls in new[] { false, true }
        select ($"{count}", count, chinese, falls));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Nothing_is_cut_off(string name, int count, bool chinese, bool falls) => Check($"{name}-{(chinese ? "zh" : "ru")}-{falls}", Picture(count, 1, chinese, falls));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Several_measures_have_room_side_by_side(int lines) => Check($"lines-{lines}", Picture(10, lines, chinese: false, falls: false));

    [Fact]
    public void Long_labels_of_periods_are_wrapped() => Check("periods", Picture(9, 1, chinese: false, falls: true) with
    {
        Slots = [.. Enumerable.Range(1, 9).Select(static month => $"январь–сентябрь 20{month + 10} г.")],
    });

    private static void Check(string name, ChartPicture picture)
    {
        ChartFont font = new(Options.Create(new ChartOptions()), NullLogger<ChartFont>.Instance);
        Assert.SkipUnless(font.IsThere, "No font with all three scripts: install fonts-wqy-microhei.");
        byte[] png = new ChartDrawing(font.Face!).Png(picture);
        if (Environment.GetEnvironmentVariable("SHOW_CHARTS") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, name + ".png"), png);
        using SKBitmap bitmap = SKBitmap.Decode(png);
        Assert.Equal((1200, 860), (bitmap.Width, bitmap.Height));
        Assert.DoesNotContain(Edge(bitmap), static colour => colour != SKColors.White);
        string letters = string.Concat([picture.Unit, picture.Note, picture.Source, .. picture.Titles, .. picture.Slots, .. picture.Bars.Select(static bar => bar.Label)]);
        Assert.True(font.Face!.ContainsGlyphs(letters.Replace('\u00a0', ' ')));
    }

    private static IEnumerable<SKColor> Edge(SKBitmap bitmap) =>
        Enumerable.Range(0, bitmap.Width).SelectMany(x => new[] { 0, 1, 2, 3, 4, 5, bitmap.Height - 6, bitmap.Height - 1 }.Select(y => bitmap.GetPixel(x, y)))
            .Concat(Enumerable.Range(0, bitmap.Height).SelectMany(y => new[] { 0, 1, 2, 3, 4, 5, bitmap.Width - 6, bitmap.Width - 1 }.Select(x => bitmap.GetPixel(x, y))));

    private static ChartPicture Picture(int count, int lines, bool chinese, bool falls) => new(
        [.. Enumerable.Repeat(chinese ? "黑龙江省各边境口岸对俄出口机电产品和高新技术产品总值（按人民币计价，海关总署统计口径，含保税物流）" : LongRussian, lines)],
        chinese ? "亿元人民币，2013—2025年" : "млрд долл. США, 2013–2025 гг.",
        [.. Enumerable.Range(2013, count).Select(static year => $"{year}")],
        [.. from line in Enumerable.Range(0, lines) from slot in Enumerable.Range(0, count) select Bar(line, slot, falls && slot % 2 == 1)],
        chinese ? "斜纹柱：估计、初步或有争议的数据。没有数据的年份留空。" : "Штриховка: оценка, предварительные или спорные данные. Годы без данных оставлены пустыми.",
        chinese ? "来源：俄罗斯卫星通讯社、透视俄罗斯（商务部欧亚司）、海关总署等" : "Источники: ТАСС (ГТУ КНР); «Экономика сегодня»; Ведомости (РИА Новости) и др.")
    {
        Axis = static value => $"{value:0.##}",
    };

    private static ChartBar Bar(int line, int slot, bool below)
    {
        double value = (below ? -1 : 1) * ((slot * 187.6) + (line * 40) + 21.4);
        return new ChartBar(line, slot, value, $"{(below ? "−" : "≈")}{Math.Abs(value):0.0}", slot % 3 != 2);
    }
}
