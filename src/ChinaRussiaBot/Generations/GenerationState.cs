namespace ChinaRussiaBot.Generations;

/// <summary>One line of the index status.</summary>
/// <param name="Id">The generation.</param>
/// <param name="IsCurrent">Whether it serves.</param>
/// <param name="Manifest">What it says about itself; null when it is unusable.</param>
/// <param name="Problem">What is wrong with it; null when nothing is.</param>
public sealed record GenerationState(string Id, bool IsCurrent, GenerationManifest? Manifest, string? Problem)
{
    internal static GenerationState Of(string folder, string id, bool isCurrent)
    {
        try
        {
            return new GenerationState(id, isCurrent, GenerationReader.Verified(folder), null);
        }
        catch (UnusableIndexException unusable)
        {
            return new GenerationState(id, isCurrent, null, unusable.Message);
        }
    }
}
