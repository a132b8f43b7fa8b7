using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Host.Browsing.Pages;

/// <summary>A unit by itself, as it stands behind a number. Pure.</summary>
internal static class UnitText
{
    public static string Of(Unit unit, Language language)
    {
        string text = language switch
        {
            Language.Chinese => unit.ChinesePrint,
            Language.Russian => RussianPlural.Of(5, unit.RussianPrint),
        };
        return text.Length > 0 ? text : unit.Id;
    }
}
