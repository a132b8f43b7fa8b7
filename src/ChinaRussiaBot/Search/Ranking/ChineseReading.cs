using System.Runtime.InteropServices;
using ChinaRussiaBot.Search.Analysis;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>
/// The closer reading of Chinese candidates: single characters, longer dictionary words, and how much of the question stands together.
/// It reads the passage itself, so none of this needs a field in the index.
/// </summary>
internal sealed class ChineseReading
{
    private const float CharacterWeight = 1;
    private const float LongWordWeight = 0.4f;
    private const float WindowWeight = 0.6f;
    private const float TitleWeight = 0.3f;
    private const int WindowWidth = 72;
    private const int MaximumCharacters = 62;

    private readonly short[] _slotOf = new short[0x10000];
    private readonly short[] _pairOf = new short[64 * 64];
    private readonly List<char> _characters = [];
    private readonly List<int> _pairs = [];
    private readonly List<(string Word, float Idf)> _words = [];
    private readonly float[] _idf = new float[64];
    private readonly int[] _frequencies = new int[64];
    private readonly float[] _windowWeights = new float[2048];
    private readonly SlotTable _names = new();
    private readonly BestWindow _window = new(WindowWidth);
    private float _averageLength;

    public bool IsEmpty => _characters.Count == 0;

    public void Prepare(QuestionPlan plan, RankingFile ranking)
    {
        Clear();
        _averageLength = ranking.AverageCharacters;
        int pairDocuments = ranking.FieldOf(PassageField.ChinesePairs).Documents;
        int previous = -1;
        for (int index = 0; index < plan.ChineseText.Length; index++)
        {
            char character = plan.ChineseText[index];
            int slot = TextScanner.IsIdeograph(character) ? AddCharacter(character, ranking) : -1;
            if (slot >= 0 && previous >= 0)
                AddPair(previous, slot, plan.ChineseText.AsSpan(index - 1, 2), ranking, pairDocuments);
            previous = slot;
        }

        AddNames(plan, ranking, pairDocuments);
        foreach (string word in plan.ChineseLongWords)
            _words.Add((word, RarestPair(word, ranking, pairDocuments)));
    }

    public float Score(ReadOnlySpan<byte> code)
    {
        ReadOnlySpan<char> text = MemoryMarshal.Cast<byte, char>(code[1..]);
        Array.Clear(_frequencies, 0, _characters.Count);
        _window.Clear();
        int previous = -1;
        float title = 0;
        for (int index = 0; index < text.Length; index++)
        {
            int slot = _slotOf[text[index]] - 1;
            if (slot >= 0)
            {
                _frequencies[slot]++;
                _window.Add(index, slot);
                int pair = previous < 0 ? 0 : _pairOf[(previous << 6) | slot];
                if (pair > 0)
                    _window.Add(index, pair);
            }
            else if (text[index] == ReadingCode.TitleEnd)
            {
                title = _window.Best(_windowWeights);
            }
            else if (IsName(text[index]) && (index == 0 || !IsName(text[index - 1])))
            {
                MeetName(text, index);
            }

            previous = slot;
        }

        float saturation = Bm25.Saturation(0.5f, 0.3f, text.Length, _averageLength);
        return (CharacterWeight * ScoreCharacters(saturation)) + (LongWordWeight * ScoreWords(text, saturation))
            + (WindowWeight * _window.Best(_windowWeights)) + (TitleWeight * title);
    }

    /// <summary>Latin words and numbers of the question stand in the index as terms; here only their place matters.</summary>
    private void AddNames(QuestionPlan plan, RankingFile ranking, int documents)
    {
        foreach (PlannedTerm term in plan.Terms)
        {
            if (term.Field != PassageField.ChinesePairs || !term.Text.All(IsName))
                continue;
            int slot = 64 + _pairs.Count + _names.Count;
            if (slot >= _windowWeights.Length || !_names.TryAdd(string.GetHashCode(term.Text, StringComparison.Ordinal), slot))
                continue;
            ranking.TryFind(TermKey.Of(term.Field, term.Text), out TermEntry entry);
            _windowWeights[slot] = 0.5f * Bm25.Idf(documents, entry.Frequency);
        }
    }

    private void MeetName(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (end < text.Length && IsName(text[end]))
            end++;
        int slot = _names.Count == 0 ? -1 : _names.Find(string.GetHashCode(text[start..end], StringComparison.Ordinal));
        if (slot >= 0)
            _window.Add(start, slot);
    }

    private static bool IsName(char character) => character > ' ' && !TextScanner.IsIdeograph(character);

    private float ScoreCharacters(float saturation)
    {
        float score = 0;
        for (int slot = 0; slot < _characters.Count; slot++)
            score += _idf[slot] * (_frequencies[slot] / (_frequencies[slot] + saturation));
        return score;
    }

    private float ScoreWords(ReadOnlySpan<char> text, float saturation)
    {
        float score = 0;
        foreach ((string word, float idf) in CollectionsMarshal.AsSpan(_words))
        {
            float count = text.Count(word);
            score += idf * (count / (count + saturation));
        }

        return score;
    }

    private int AddCharacter(char character, RankingFile ranking)
    {
        if (_slotOf[character] > 0)
            return _slotOf[character] - 1;
        if (_characters.Count == MaximumCharacters)
            return -1;
        int slot = _characters.Count;
        _characters.Add(character);
        _slotOf[character] = (short)(slot + 1);
        _idf[slot] = Bm25.Idf(ranking.ChineseDocuments, ranking.CharacterFrequency(character));
        _windowWeights[slot] = 0.5f * _idf[slot];
        return slot;
    }

    private void AddPair(int first, int second, ReadOnlySpan<char> pair, RankingFile ranking, int documents)
    {
        int place = (first << 6) | second;
        if (_pairOf[place] > 0)
            return;
        ranking.TryFind(TermKey.Of(PassageField.ChinesePairs, pair), out TermEntry entry);
        // The window knows characters by their slot and pairs by the slots after them.
        int slot = 64 + _pairs.Count;
        _pairs.Add(place);
        _pairOf[place] = (short)slot;
        _windowWeights[slot] = 0.5f * Bm25.Idf(documents, entry.Frequency);
    }

    private static float RarestPair(string word, RankingFile ranking, int documents)
    {
        float rarest = 0;
        for (int index = 0; index + 1 < word.Length; index++)
        {
            ranking.TryFind(TermKey.Of(PassageField.ChinesePairs, word.AsSpan(index, 2)), out TermEntry entry);
            rarest = Math.Max(rarest, Bm25.Idf(documents, entry.Frequency));
        }

        return rarest;
    }

    private void Clear()
    {
        foreach (char character in _characters)
            _slotOf[character] = 0;
        foreach (int pair in _pairs)
            _pairOf[pair] = 0;
        _names.Clear();
        _characters.Clear();
        _pairs.Clear();
        _words.Clear();
    }
}
