namespace ChinaRussiaBot.Host.Tests.Support;

/// <summary>For what tells nobody when it comes about: looked at now and then, so that the tests beside keep their processor.</summary>
internal static class Soon
{
    private static readonly TimeSpan again = TimeSpan.FromMilliseconds(5);

    public static async Task Holds(Func<bool> condition)
    {
        while (!condition())
            await Task.Delay(again, TestContext.Current.CancellationToken);
    }
}
