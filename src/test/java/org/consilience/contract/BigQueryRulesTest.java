package org.consilience.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.Schema;
import org.consilience.dataset.Dataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BigQueryRulesTest {
  private static final String ROW =
      "{\"type\":\"record\",\"name\":\"Row\",\"fields\":[{\"name\":\"NAME\",\"type\":TYPE}]}";

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void bigQueryLoadsEveryDataset(Dataset dataset) {
    assertThat(BigQueryRules.violations(dataset.schema())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | {'type':'map','values':'int'} | a map",
        "a | {'type':'array','items':{'type':'array','items':'int'}} | a list of ARRAY",
        "a | {'type':'array','items':['null','int']} | a list of UNION",
        "a | ['null',{'type':'array','items':'int'}] | may be absent",
        "a | ['null','int','string'] | not [null, X]",
        "a | ['null','Row'] | inside itself",
        "_PARTITIONTIME | 'int' | no name of a column"
      },
      quoteCharacter = '"')
  void whatItRefusesIsFound(String name, String type, String violation) {
    String row = ROW.replace("NAME", name).replace("TYPE", type.replace('\'', '"'));
    assertThat(BigQueryRules.violations(new Schema.Parser().parse(row)))
        .anyMatch(v -> v.contains(violation));
  }
}
