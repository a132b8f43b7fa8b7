namespace ChinaRussiaBot.Text;

/// <summary>Repairs what was typed with the other keyboard layout on: "njdfhjj,jhjn" is "товарооборот".</summary>
public static class KeyboardLayout
{
    private const string Latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
    private const string Russian = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";

    /// <summary>
    /// Every key as the Russian layout has it. Give it the text as typed: on that layout some punctuation keys are letters.
    /// </summary>
    public static string ToRussian(string text) => Translate(text, Latin, Russian);

    /// <summary>Every key as the Latin layout has it ("ьщысщц" is "moscow").</summary>
    public static string ToLatin(string text) => Translate(text, Russian, Latin);

    private static string Translate(string text, string from, string to) => string.Create(text.Length, (text, from, to), static (target, state) =>
    {
        for (int index = 0; index < target.Length; index++)
        {
            int key = state.from.IndexOf(state.text[index], StringComparison.Ordinal);
            target[index] = key < 0 ? state.text[index] : state.to[key];
        }
    });
}
