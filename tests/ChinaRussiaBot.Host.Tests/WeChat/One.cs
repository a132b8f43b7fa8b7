using CsCheck;

namespace ChinaRussiaBot.Host.Tests.WeChat;

/// <summary>One of these values.</summary>
internal static class One
{
    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);
}
