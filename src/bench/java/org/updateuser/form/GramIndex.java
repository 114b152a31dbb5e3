package org.updateuser.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.updateuser.model.Folding;
import org.updateuser.model.Person;

/// Lucene, as its makers advise for pieces of words: an index of all ones, twos and threes of letters, and a phrase of
/// threes for what is longer.
final class GramIndex {
    private static final int LONGEST = 3;
    private static final String STATE = "state";

    private final List<Person> people;
    private final IndexSearcher searcher;
    private final long bytes;

    private GramIndex(List<Person> people, IndexSearcher searcher, long bytes) {
        this.people = people;
        this.searcher = searcher;
        this.bytes = bytes;
    }

    /// People in the order in which they are to be found.
    static GramIndex of(List<Person> people) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            IndexWriterConfig inOrder = new IndexWriterConfig(grams()).setMergePolicy(new LogDocMergePolicy());
            try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
                for (Person person : people) {
                    writer.addDocument(document(person));
                }
                writer.forceMerge(1); // numbers follow the order then
            }
            long bytes = 0;
            for (String file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null); // what is typed is seldom typed again
            return new GramIndex(people, searcher, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Analyzer grams() {
        return new Analyzer(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                int length = Integer.parseInt(field);
                Tokenizer tokenizer = new NGramTokenizer(length, length);
                return new TokenStreamComponents(tokenizer);
            }
        };
    }

    private static Document document(Person person) {
        Document document = new Document();
        String text = Crowd.text(person);
        document.add(new StringField(STATE, person.state(), Field.Store.NO));
        for (int length = 1; length <= LONGEST; length++) {
            document.add(new TextField(Integer.toString(length), text, Field.Store.NO));
        }
        return document;
    }

    /// What the index takes.
    long bytes() {
        return bytes;
    }

    Person[] find(String typed, Set<String> states) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Arrays.stream(Folding.fold(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> all.add(word(word), Occur.FILTER));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        states.forEach(state -> any.add(new TermQuery(new Term(STATE, state)), Occur.SHOULD));
        all.add(any.build(), Occur.FILTER);
        try {
            return people(all.build());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query word(String word) {
        int length = Math.min(LONGEST, word.length());
        String field = Integer.toString(length);
        if (word.length() == length) {
            return new TermQuery(new Term(field, word));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int from = 0; from + length <= word.length(); from++) {
            phrase.add(new Term(field, word.substring(from, from + length)), from);
        }
        return phrase.build();
    }

    private Person[] people(Query query) throws IOException {
        BitSet found = new BitSet(people.size());
        searcher.search(query, new SimpleCollector() {
            private int base;

            @Override
            protected void doSetNextReader(LeafReaderContext context) {
                base = context.docBase;
            }

            @Override
            public void setScorer(Scorable scorer) {
                // only who is found counts, not how well
            }

            @Override
            public void collect(int document) {
                found.set(base + document);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        });
        return found.stream().mapToObj(people::get).toArray(Person[]::new);
    }
}
