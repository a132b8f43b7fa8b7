using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace ChinaRussiaBot.Host.Charts;

/// <summary>Axes and bars. Nothing is drawn where nothing is known: no line joins two bars over a gap.</summary>
internal static class ChartAxes
{
    private const double Filled = 0.82;
    private const float AxisRoom = 90;
    private const float ValueSize = 22;
    private const float Smallest = 14;

    public static void Draw(SKCanvas canvas, ChartPicture picture, PixelRect area, SKFont font)
    {
        using Plot plot = new();
        float room = (area.Width - AxisRoom) / picture.Slots.Count;
        double width = Filled / picture.Titles.Count;
        float longest = picture.Bars.Max(bar => font.MeasureText(bar.Label)) * ValueSize / font.Size;
        bool upright = longest > (picture.Titles.Count == 1 ? room : room * width);
        foreach (ChartBar bar in picture.Bars)
        {
            double position = bar.Slot + ((bar.Line - ((picture.Titles.Count - 1) / 2.0)) * width);
            plot.Add.Bar(Bar(bar, position, width * 0.94));
            Value(plot.Add.Text(bar.Label, position, bar.Value), bar.Value < 0, upright);
        }

        Frame(plot, picture, upright ? (longest + 24) / area.Height * 1.3 : 0.09);
        Under(plot.Axes.Bottom, picture.Slots, font, room - 10);
        plot.Render(canvas, area);
    }

    private static Bar Bar(ChartBar bar, double position, double width)
    {
        Color colour = Color.FromSKColor(ChartColours.Of(bar.Line));
        return new Bar
        {
            Position = position,
            Value = bar.Value,
            Size = width,
            FillColor = bar.IsFirm ? colour : Colors.White,
            FillHatch = bar.IsFirm ? null : new ScottPlot.Hatches.Striped(ScottPlot.Hatches.StripeDirection.DiagonalUp),
            FillHatchColor = colour,
            LineColor = colour,
            LineWidth = bar.IsFirm ? 0 : 2,
        };
    }

    // Beyond the end of its bar, standing upright where there is no room to lie.
    private static void Value(ScottPlot.Plottables.Text label, bool isBelow, bool upright)
    {
        label.LabelFontSize = ValueSize;
        label.LabelFontColor = Colors.Black;
        label.LabelRotation = upright ? -90 : 0;
        label.LabelAlignment = (upright, isBelow) switch
        {
            (true, true) => Alignment.MiddleRight,
            (true, false) => Alignment.MiddleLeft,
            (false, true) => Alignment.UpperCenter,
            (false, false) => Alignment.LowerCenter,
        };
        label.OffsetY = isBelow ? 6 : -6;
    }

    private static void Frame(Plot plot, ChartPicture picture, double beyond)
    {
        double most = Math.Max(0, picture.Bars.Max(static bar => bar.Value));
        double least = Math.Min(0, picture.Bars.Min(static bar => bar.Value));
        double spare = (most - least) * beyond;
        plot.Axes.SetLimits(-0.6, picture.Slots.Count - 0.4, least < 0 ? least - spare : 0, most > 0 ? most + spare : 0);
        plot.Axes.Left.TickGenerator = new NumericAutomatic { TargetTickCount = 6, LabelFormatter = value => picture.Axis((decimal)value) };
        plot.Axes.Left.TickLabelStyle.FontSize = ValueSize;
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Left.MinorTickStyle.Length = 0;
        plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Bottom.FrameLineStyle.Width = least < 0 ? 0 : 2;
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.MajorLineColor = Colors.Black.WithAlpha(0.12);
        if (least < 0)
            plot.Add.HorizontalLine(0, 2, Colors.Black);
    }

    // As large as the longest word allows, so that no word is cut.
    private static void Under(IXAxis axis, IReadOnlyList<string> slots, SKFont font, float room)
    {
        float longest = slots.SelectMany(static slot => slot.Split(' ', '\u00a0', '–')).Max(word => font.MeasureText(word));
        float size = Math.Clamp(font.Size * room / longest, Smallest, font.Size);
        using SKFont fitting = new(font.Typeface, size);
        ChartText text = new(fitting, SKColors.Black);
        string[] labels = [.. slots.Select(slot => string.Join('\n', text.Wrap(slot.Replace('\u00a0', ' '), Math.Max(room, size * 2.6f), 3)))];
        axis.TickGenerator = new NumericManual([.. Enumerable.Range(0, labels.Length).Select(static slot => (double)slot)], labels);
        axis.TickLabelStyle.FontSize = size;
        axis.MajorTickStyle.Length = 0;
    }
}
