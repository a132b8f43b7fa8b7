namespace ChinaRussiaBot.Questions;

/// <summary>The two countries of the product; every other is "another country".</summary>
internal enum Country
{
    China,
    Russia,
}
