package org.updateuser.sandbox;

import java.util.AbstractList;
import java.util.RandomAccess;

/// Numbers of people as a list, without a box for each.
final class Order extends AbstractList<Integer> implements RandomAccess {
    private final int[] numbers;

    /// @param numbers nobody modifies them
    Order(int... numbers) {
        this.numbers = numbers;
    }

    @Override
    public Integer get(int index) {
        return numbers[index];
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
