using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Isolation;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>The process that opens files of strangers knows nothing of ours.</summary>
public sealed class ReaderEnvironmentTests
{
    [Theory]
    [InlineData("Telegram__Token_OfThisTest")]
    [InlineData("LanguageModel__ApiKey_OfThisTest")]
    [InlineData("AWS_SECRET_OfThisTest")]
    public void No_secret_of_the_host_reaches_the_reader(string variable)
    {
        Environment.SetEnvironmentVariable(variable, "secret");
        IDictionary<string, string?> seen = ReaderProcess.StartInfo("file", "name", new ReadingLimits()).Environment;
        Assert.DoesNotContain("secret", seen.Values);
        Assert.Contains("PATH", seen.Keys);
    }
}
