namespace ChinaRussiaBot.Knowledge;

/// <summary>Russian forms after a number: 1 пункт, 2 пункта, 5 пунктов. Pure.</summary>
public static class RussianPlural
{
    /// <summary>The form that goes with <paramref name="count"/>; one form alone serves for all, an empty list gives "".</summary>
    public static string Of(long count, IReadOnlyList<string> forms)
    {
        if (forms.Count < 3)
            return forms.Count == 0 ? "" : forms[0];
        long tens = Math.Abs(count) % 100;
        long ones = tens % 10;
        if (tens is >= 11 and <= 14)
            return forms[2];
        return ones switch { 1 => forms[0], >= 2 and <= 4 => forms[1], _ => forms[2] };
    }
}
