namespace ChinaRussiaBot.Generations;

/// <summary>A file as it lies in a folder of knowledge.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Changed">The time of its last change, in ticks.</param>
internal readonly record struct AuthoredFile(string Path, long Length, long Changed);
